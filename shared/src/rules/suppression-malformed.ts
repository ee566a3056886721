import { type Message, message } from '../messages';
import type { RuleDocs, Suppression, SuppressionRule } from './types';

export const suppressionMalformedDocs: RuleDocs = {
  name: { zh: '忽略问题的注释写法不对', en: 'A comment that suppresses nothing' },
  what: {
    zh: '忽略问题的注释独占一行，写明规则和理由：`<!-- nianbao-disable-next-line 规则: 理由 -->`。规则不止一条的，用逗号隔开。写法不对、规则不存在或者没有理由的，不起作用。',
    en: 'A comment that suppresses findings stands on a line of its own and names rule and reason: `<!-- nianbao-disable-next-line RULE: reason -->`. Several rules are separated by commas. Misspelt, without a reason or for rules that do not exist, it does nothing.',
  },
  why: {
    zh: '后来审核的人要知道这里为什么可以与众不同。',
    en: 'Whoever checks the draft next has to know why this place may differ.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政处罚 | 129 |',
      bad: '<!-- nianbao-disable-next-line figure.blank -->\n| 行政处罚 | 129 |',
      restores: false,
    },
    {
      report: '2021',
      good: '| 行政处罚 | 129 |',
      bad: '<!-- nianbao-disable-next-line figure.empty: 没有这一事项 -->\n| 行政处罚 | 129 |',
      restores: false,
    },
    {
      report: '2021',
      good: '| 行政处罚 | 129 |',
      bad: '<!-- nianbao-disable figure.blank: 没有这一事项 -->\n| 行政处罚 | 129 |',
      restores: false,
    },
    {
      report: '2021',
      good: '| 行政处罚 | 129 |',
      bad: '<!-- nianbao-disable-next-line: 没有这一事项 -->\n| 行政处罚 | 129 |',
      restores: false,
    },
  ],
};

export const suppressionMalformed: SuppressionRule = {
  meta: {
    id: 'suppression.malformed',
    severity: 'warning',
    since: '0.1.0',
  },
  *checkSuppression(suppression) {
    const fault = faultOf(suppression);
    if (!fault) return;
    const { from, to } = suppression;
    yield { from, to, message: fault };
  },
};

function faultOf({ misnamed, rules, unknown, hasReason }: Suppression): Message | undefined {
  if (misnamed !== undefined) return message('suppression.malformed/name', { name: misnamed });
  if (rules.length === 0) return message('suppression.malformed/no-rule');
  if (unknown.length > 0) {
    return message('suppression.malformed/unknown', { rules: unknown.join('、') });
  }
  return hasReason ? undefined : message('suppression.malformed');
}
