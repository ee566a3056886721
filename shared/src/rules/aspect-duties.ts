import { message } from '../messages';
import { natureOf } from '../report/organ';
import { placeIn } from '../syntax/place';
import { sectionWithWords, unspoken } from './help/spoken-of';
import type { RuleDocs, WholeProseRule } from './types';

export const aspectDutiesDocs: RuleDocs = {
  name: {
    zh: '政府的报告没有写考核、评议或追究',
    en: 'A government’s report leaves out evaluation',
  },
  what: {
    zh: '县级以上人民政府的报告第一章没有提到工作考核、社会评议或责任追究的结果。标题不是一级政府的，不作判断。',
    en: 'Section one of the report of a county’s, city’s or province’s government does not speak of the evaluation of the work, of what society thinks of it, or of who was held responsible. Nothing is said where the title names no government.',
  },
  why: {
    zh: '条例要求各级人民政府的年度报告包括这三项的结果；没有发生责任追究的，也应写明。',
    en: 'The regulations ask governments for all three; that nobody was held responsible is said as well.',
  },
  basis: {
    zh: '《政府信息公开条例》第四十六条、第五十条第（四）项',
    en: 'Regulations on open government information, art. 46 and 50(4)',
  },
  examples: [
    {
      report: '2021',
      good: '开展考核、社会评议，未发生责任追究的情形。',
      bad: '开展考核。',
      restores: false,
    },
  ],
};

export const aspectDuties: WholeProseRule = {
  meta: {
    id: 'aspect.duties',
    severity: 'information',
    since: '0.1.0',
  },
  *checkWhole(pages, report) {
    const nature = natureOf(report.title?.organ ?? '');
    // 街道 are no level of government, and towns are not among those that the article before names.
    if (nature?.kind !== 'government' || nature.level === 'town') return;
    for (const { id, duties } of report.format.sections) {
      const section = sectionWithWords(report, id);
      if (!section || duties.length === 0) continue;
      const missing = unspoken(pages, id, duties);
      if (missing.length === 0) continue;
      const names = missing.map(({ name }) => name).join('、');
      yield {
        ...placeIn(section.heading.anchor, section.heading),
        message: message('aspect.duties', { names }),
      };
    }
  },
};
