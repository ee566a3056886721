import { message } from '../messages';
import { figureName } from './help/figure-fixes';
import { figureRemarks } from './help/figure-remarks';
import type { Rule } from './types';

export const figureNegative: Rule = {
  meta: {
    id: 'figure.negative',
    severity: 'error',
    since: '0.1.0',
    name: { zh: '数量为负', en: 'A negative count' },
    what: {
      zh: '件数、金额不能小于 0。2019 年格式的“本年增/减”除外。',
      en: 'Counts and amounts cannot be below 0; 本年增/减 of the 2019 form can.',
    },
    why: {
      zh: '多半是符号误填，或与增减栏混淆。',
      en: 'Most likely a stray sign, or a mix-up with a column of changes.',
    },
    examples: [
      { report: '2021', good: '| 行政强制 | 57 |', bad: '| 行政强制 | -57 |', restores: false },
    ],
  },
  check: (report) =>
    figureRemarks(report, 'negative', (placed, { from, to, text }) => ({
      from,
      to,
      message: message('figure.negative', { name: figureName(placed), text }),
    })),
};
