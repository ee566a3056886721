import { message } from '../messages';
import { yearsIn } from '../numbers/year';
import type { Report } from '../report/types';
import { type Place, placeIn } from '../syntax/place';
import type { Fix, Remark, ReportRule, RuleDocs } from './types';

export const yearDisagreesDocs: RuleDocs = {
  name: { zh: '年份前后不一致', en: 'Years disagree' },
  what: {
    zh: '统计期限或表上标注的年度，与标题的年度不同。',
    en: 'The period, or the year marked on a table, is not the year of the title.',
  },
  why: {
    zh: '常见原因是沿用上一年的稿子而漏改。',
    en: 'Most often last year’s draft was taken over and one place was forgotten.',
  },
  examples: [
    { report: '2021', good: '自2023年1月1日', bad: '自2022年1月1日', restores: true },
    { report: '2021', good: '至2023年12月31日', bad: '至2022年12月31日', restores: true },
  ],
};

export const yearDisagrees: ReportRule = {
  meta: {
    id: 'year.disagrees',
    severity: 'warning',
    since: '0.1.0',
  },
  *check(report) {
    if (!report.year) return;
    for (const { year, ...place } of [...(report.period?.years ?? []), ...tableYears(report)]) {
      if (year !== report.year.value) yield remark(report, year, place);
    }
  },
};

/** Years marked on a table beside its labels: 单位：件　2023年度. */
function* tableYears({ tables }: Report): Generator<Place & { readonly year: number }> {
  for (const { block, extras } of tables) {
    for (const extra of extras) {
      for (const { year, from, to } of yearsIn(extra.text)) {
        if (!extra.text.slice(to).startsWith('年度')) continue;
        yield { ...placeIn(block, { from: extra.from + from, to: extra.from + to }), year };
      }
    }
  }
}

function remark(report: Report, year: number, place: Place): Remark<Place> {
  const wanted = report.year?.value ?? year;
  const title = message('fix/write-year', { year: wanted });
  const fix: Fix<Place> = {
    title,
    edits: [{ ...place, text: String(wanted) }],
    preferred: true,
    lossless: false,
  };
  const heading = report.title;
  const related = heading
    ? [
        {
          ...placeIn(heading.anchor, heading),
          message: message('related/title-year', { year: wanted }),
        },
      ]
    : [];
  const said = message('year.disagrees', { year, wanted });
  return { ...place, message: said, related, fixes: [fix] };
}
