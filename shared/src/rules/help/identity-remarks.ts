import { rowName } from '../../format/names';
import type { Audit } from '../../identities/audit';
import type { Explanation, Mistake } from '../../identities/explanations';
import {
  figureValue,
  type Identity,
  isBroken,
  isSum,
  type ValueOf,
} from '../../identities/identity';
import { recomputeAll } from '../../identities/recompute';
import { message } from '../../messages';
import type { BoundTable } from '../../report/types';
import type { Fix, Remark } from '../types';
import { writeEdit } from './figure-fixes';
import { openWords, proof } from './identity-proof';
import { fixTitle, mistakeMessage } from './mistake-words';

/** One remark for one mistake, at its figure, with a fix for every way to put it right. */
export function* mistakeRemark(mistake: Mistake): Generator<Remark> {
  const { at, explanations, broken } = mistake;
  if (!at.cell) return;
  const { from, to } = at.cell;
  yield {
    from,
    to,
    message: mistakeMessage(mistake),
    related: broken.flatMap(proof),
    fixes: explanations.flatMap((one, index) => fixOf(one, broken, index === 0)),
  };
}

/** More is wrong than can be told apart: one remark, which lists every broken identity once. */
export function tangleRemark(
  table: BoundTable,
  audit: Audit,
  identities: readonly Identity[],
): Remark {
  const args = { table: table.spec.name, count: identities.length };
  const known = identities.some((identity) => isBroken(identity));
  return {
    ...table.anchor,
    message: known
      ? message('table.identity/tangle', args)
      : message('table.identity/open-tangle', { ...args, open: openWords(identities) }),
    related: identities.flatMap(proof),
    fixes: recomputeFix(audit, identities),
  };
}

function fixOf(explanation: Explanation, broken: readonly Identity[], preferred: boolean): Fix[] {
  const { changes } = explanation;
  const edits = changes.flatMap(({ figure, to }) => writeEdit(figure, to) ?? []);
  if (edits.length < changes.length) return [];
  return [{ title: fixTitle(explanation, broken), edits, preferred, lossless: false }];
}

/** Recomputing everything; what else than totals has to change for it is named. */
function recomputeFix(audit: Audit, identities: readonly Identity[]): Fix[] {
  const changes = recomputeAll(audit);
  const edits = changes.flatMap(({ figure, to }) => writeEdit(figure, to) ?? []);
  if (edits.length === 0) return [];
  const values = new Map(changes.map(({ figure, to }) => [figure, to]));
  const worth: ValueOf = (figure) => values.get(figure) ?? figureValue(figure);
  const settles = identities.filter(
    (identity) => isBroken(identity) && !isBroken(identity, worth),
  ).length;
  const sums = new Set(audit.identities.filter(isSum).map(({ total }) => total));
  const others = changes.filter(({ figure }) => !sums.has(figure)).map(({ figure }) => figure.row);
  const rows = [...new Set(others)].map(rowName).join('、');
  // Where unknown figures are in all of them, none holds yet, but nothing speaks against it any more.
  const effect =
    settles > 0 ? message('fix/makes-hold', { settles }) : message('fix/makes-possible');
  const args = { count: edits.length, effect };
  const title = rows
    ? message('fix/recompute-balance', { ...args, rows })
    : message('fix/recompute-all', args);
  // A balance of totals alone may stay broken, and then this is no cure.
  const preferred = !audit.identities.some((identity) => isBroken(identity, worth));
  return [{ title, edits, preferred, lossless: false }];
}
