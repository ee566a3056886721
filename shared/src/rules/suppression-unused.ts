import { message } from '../messages';
import type { Fix, RuleDocs, Suppression, SuppressionRule } from './types';

export const suppressionUnusedDocs: RuleDocs = {
  name: { zh: '忽略的问题已经不存在', en: 'A suppression that is no longer needed' },
  what: {
    zh: '忽略问题的注释或 nianbao.json 中的条目所指的地方，现在没有这一问题。',
    en: 'Where a comment or an entry of nianbao.json suppresses a finding, there is no such finding now.',
  },
  why: {
    zh: '留着它，今后同一处真的出错也看不到。是否删除由您决定，从不自动删除。',
    en: 'As long as it stands, a real mistake at the same place stays unseen. It is never deleted unasked.',
  },
  examples: [
    {
      report: '2021',
      good: '| 行政处罚 | 129 |',
      bad: '<!-- nianbao-disable-next-line figure.blank: 没有这一事项 -->\n| 行政处罚 | 129 |',
      restores: true,
    },
  ],
};

export const suppressionUnused: SuppressionRule = {
  meta: {
    id: 'suppression.unused',
    severity: 'information',
    since: '0.1.0',
  },
  *checkSuppression(suppression) {
    const { from, to, by, misnamed, hasReason, unknown, unused, at = '' } = suppression;
    const isMalformed = misnamed !== undefined || !hasReason || unknown.length > 0;
    if (isMalformed || unused.length === 0) return;
    const rules = unused.join('、');
    if (by === 'file') {
      yield { from, to, message: message('suppression.unused/entry', { rules, at }) };
      return;
    }
    const fixes = unused.length === suppression.rules.length ? [deletion(suppression)] : [];
    yield { from, to, message: message('suppression.unused', { rules }), fixes };
  },
};

/** The whole line goes: an empty one would part a table. */
function deletion({ whole }: Suppression): Fix {
  return {
    title: message('fix/delete-suppression'),
    edits: [{ ...whole, text: '' }],
    preferred: false,
    lossless: false,
  };
}
