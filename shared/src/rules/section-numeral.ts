import { message } from '../messages';
import { writeNumeral } from '../numbers/numeral';
import { placeIn } from '../syntax/place';
import { outOfOrder } from './help/section-order';
import type { ReportRule, RuleDocs } from './types';

export const sectionNumeralDocs: RuleDocs = {
  name: { zh: '章节序号不对', en: 'A section has the wrong numeral' },
  what: {
    zh: '标题前的序号与该章节在国家格式中的序号不同。写法（一、1. （一））不论。',
    en: 'The numeral before the title is not the one the national form gives it. Its style does not matter.',
  },
  why: {
    zh: '序号是格式的一部分，也是引用章节的依据。',
    en: 'The numeral is part of the form, and sections are cited by it.',
  },
  examples: [
    { report: '2021', good: '## 四、政府信息公开', bad: '## 五、政府信息公开', restores: true },
  ],
};

export const sectionNumeral: ReportRule = {
  meta: {
    id: 'section.numeral',
    severity: 'warning',
    since: '0.1.0',
  },
  *check({ sections, format }) {
    const misplaced = new Set(outOfOrder(sections));
    const complete = new Set(sections.map(({ spec }) => spec)).size === format.sections.length;
    for (const [index, section] of sections.entries()) {
      const { number, spec, heading, text } = section;
      if (number === undefined || number === spec.number || misplaced.has(section)) continue;
      // Behind a missing or misplaced section the numerals move up; that mistake is told already.
      if ((!complete || misplaced.size > 0) && number === index + 1) continue;
      const at = text.search(/[一二三四五六七八九十\d]/u);
      const numeral = /^(?:[一二三四五六七八九十]+|\d+)/u.exec(text.slice(at))?.[0] ?? '';
      const right = /^\d/u.test(numeral) ? String(spec.number) : writeNumeral(spec.number);
      const from = heading.from + at;
      const place = placeIn(heading.anchor, { from, to: from + numeral.length });
      yield {
        ...place,
        message: message('section.numeral', { written: numeral, right, title: spec.title.text }),
        fixes: [
          {
            title: message('fix/write-numeral', { right }),
            edits: [{ ...place, text: right }],
            preferred: true,
            lossless: false,
          },
        ],
      };
    }
  },
};
