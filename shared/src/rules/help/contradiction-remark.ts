import type { Contradiction } from '../../identities/contradictions';
import type { Identity } from '../../identities/identity';
import { type Message, message } from '../../messages';
import type { BoundTable } from '../../report/types';
import type { Remark } from '../types';
import { identityArgs, openWords, proof, unknownIn } from './identity-proof';

/**
 * One remark for identities that no unknown figures can make hold; which of the others is wrong is
 * open. None where a figure in them is told by itself, as no number or as one that it cannot be.
 */
export function* contradictionRemark(
  table: BoundTable,
  { kind, identities }: Contradiction,
): Generator<Remark> {
  const told = identities.filter((identity) => !hasFault(identity));
  const [first] = told;
  if (!first || (kind === 'together' && told.length < identities.length)) return;
  const { from, to } = first.total.cell ?? table.anchor;
  yield { from, to, message: words(kind, [first, ...told.slice(1)]), related: told.flatMap(proof) };
}

function words(
  kind: Contradiction['kind'],
  identities: readonly [Identity, ...Identity[]],
): Message {
  const [first] = identities;
  const args = { count: identities.length, open: openWords(identities) };
  if (kind === 'together') return message('table.identity/exceeded-together', args);
  if (identities.length > 1) return message('table.identity/exceeded-each', args);
  return message('table.identity/exceeded', { ...args, ...identityArgs(first) });
}

/** Whether one of its unknown figures is neither blank nor missing, and so has a finding of its own. */
function hasFault(identity: Identity): boolean {
  return unknownIn([identity]).some(({ reading }) => reading.kind !== 'blank');
}
