import type { MissingReason, MissingUnit } from '../../facts/types';
import type { Bilingual } from '../../format/types';
import { firstOf } from '../../roll-up/words';

/** A unit that is missing, and why. */
export function missingWords({ name, reason, parts = [] }: MissingUnit): Bilingual {
  const { zh, en } = MISSING_WORDS[reason];
  const others = firstOf(parts);
  const said = (words: string, locale: keyof Bilingual): string =>
    words.replace(/[%&]/gu, (sign) => (sign === '%' ? name : others[locale]));
  return { zh: said(zh, 'zh'), en: said(en, 'en') };
}

/** Why a unit cannot be added up; its name stands for %, and what it sums itself for &. */
const MISSING_WORDS: Readonly<Record<MissingReason, Bilingual>> = {
  absent: { zh: '“%”没有同一年度的报告', en: '“%” has no report of the year' },
  'no-file': { zh: '没有“%”这份报告', en: 'there is no report “%”' },
  twice: { zh: '“%”有两份同一年度的报告', en: '“%” has two reports of the year' },
  'no-year': { zh: '“%”没有写明年度', en: '“%” does not say its year' },
  'other-year': { zh: '“%”是另一年度的报告', en: '“%” is a report of another year' },
  'no-match': { zh: '“%”没有同一年度的报告', en: 'no report of the year meets “%”' },
  unregistered: { zh: '“%”不在名册中', en: '“%” is not in the register' },
  'same-organ': {
    zh: '“%”用的是汇总机关自己的名称，无法判断是本级报告还是副本',
    en: '“%” has the name of the organ that sums: it may be its own part, or a copy',
  },
  nested: {
    zh: '“%”本身汇总&，又与之同列为单位，会重复计数',
    en: '“%” sums & itself, and they are units beside it: they would count twice',
  },
  unread: { zh: '“%”无法读取', en: '“%” cannot be read' },
  'no-register': { zh: '名册“%”无法读取', en: 'the register “%” cannot be read' },
};
