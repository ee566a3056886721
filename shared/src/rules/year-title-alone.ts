import { message } from '../messages';
import { yearsIn } from '../numbers/year';
import type { Title } from '../report/types';
import { type Place, placeIn } from '../syntax/place';
import { placeOfWords } from './help/passages';
import { againstTitle } from './help/told-years';
import type { Fix, RuleDocs, WholeProseRule } from './types';

export const yearTitleAloneDocs: RuleDocs = {
  name: { zh: '只有标题是这个年份', en: 'Only the title has this year' },
  what: {
    zh: '标题的年份与正文讲述的年份全都不同，正文讲的是同一个年份。',
    en: 'The year of the title is another than that of which the prose tells, and the prose tells of one year throughout.',
  },
  why: {
    zh: '标题可能误写成了编制报告的年份，也可能正文沿用了上一年的稿子。',
    en: 'The title may have the year in which the report was written, or the prose may be last year’s.',
  },
  examples: [
    {
      report: '2021',
      good: '青溪县2023年政府信息公开工作年度报告\n\n根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n\n## 一、总体情况\n\n### （一）主动公开\n\n通过县政府门户网站主动公开政府信息，制发行政规范性文件24件。\n\n### （二）依申请公开\n\n收到',
      bad: '青溪县2024年政府信息公开工作年度报告\n\n根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n\n## 一、总体情况\n\n### （一）主动公开\n\n2023年，通过县政府门户网站主动公开政府信息，制发行政规范性文件24件。\n\n### （二）依申请公开\n\n2023年，收到',
      beside: ['year.disagrees'],
      restores: false,
    },
  ],
};

export const yearTitleAlone: WholeProseRule = {
  meta: {
    id: 'year.title-alone',
    severity: 'information',
    since: '0.1.0',
  },
  *checkWhole(pages, report) {
    const told = againstTitle(report, pages);
    const [first] = told;
    const { title } = report;
    if (!first || title?.year === undefined) return;
    const other = first.year;
    yield {
      ...placeIn(title.anchor, title),
      message: message('year.title-alone', { year: title.year, other }),
      related: told.slice(0, MOST_RELATED).map(({ passage, ...span }) => ({
        ...placeOfWords(passage, span),
        message: message('related/prose-year', { year: other }),
      })),
      fixes: fixes(title, other),
    };
  },
};

const MOST_RELATED = 10;

function fixes(title: Title, year: number): Fix<Place>[] {
  const words = title.anchor.text.slice(title.from, title.to);
  const [written] = yearsIn(words);
  if (!written) return [];
  const span = { from: title.from + written.from, to: title.from + written.to };
  const edit = { ...placeIn(title.anchor, span), text: String(year) };
  const said = message('fix/write-title-year', { year });
  return [{ title: said, edits: [edit], preferred: false, lossless: false }];
}
