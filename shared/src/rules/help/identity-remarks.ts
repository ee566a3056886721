import type { Audit } from '../../identities/audit';
import { equationText } from '../../identities/equation-text';
import { type Explanation, isBroken, type Mistake } from '../../identities/explanations';
import type { Identity } from '../../identities/identity';
import { recomputeAll } from '../../identities/recompute';
import { message } from '../../messages';
import type { BoundTable } from '../../report/types';
import type { Fix, Related, Remark } from '../types';
import { figureName, writeEdit } from './figure-fixes';
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
  const count = identities.length;
  return {
    ...table.anchor,
    message: message('table.identity/tangle', { table: table.spec.name, count }),
    related: identities.flatMap(proof),
    fixes: recomputeFix(audit, identities),
  };
}

/** No figures in the blanks can make the identity hold; which of the others is wrong is open. */
export function exceededRemark(table: BoundTable, identity: Identity): Remark {
  const { from, to } = identity.total.cell ?? table.anchor;
  const args = { name: figureName(identity.total), equation: equationText(identity) };
  const related = proof(identity);
  return { from, to, message: message('table.identity/exceeded', args), related };
}

/** An identity with its numbers, at its total, or at the first of its figures that has a cell. */
function proof(identity: Identity): Related[] {
  const figures = [identity.total, ...identity.left, ...identity.right];
  const cell = figures.find((figure) => figure.cell)?.cell;
  if (!cell) return [];
  const args = {
    name: identity.of.label?.text ?? figureName(identity.total),
    identity: identity.spec.name,
    equation: equationText(identity),
  };
  return [{ from: cell.from, to: cell.to, message: message('related/identity', args) }];
}

function fixOf(explanation: Explanation, broken: readonly Identity[], preferred: boolean): Fix[] {
  const { changes } = explanation;
  const edits = changes.flatMap(({ figure, to }) => writeEdit(figure, to) ?? []);
  if (edits.length < changes.length) return [];
  return [{ title: fixTitle(explanation, broken), edits, preferred, lossless: false }];
}

function recomputeFix(audit: Audit, identities: readonly Identity[]): Fix[] {
  const edits = recomputeAll(audit).flatMap(({ figure, to }) => writeEdit(figure, to) ?? []);
  if (edits.length === 0) return [];
  const settles = identities.filter((identity) => isBroken(identity)).length;
  const title = message('fix/recompute-all', { count: edits.length, settles });
  return [{ title, edits, preferred: true, lossless: false }];
}
