import { isZero } from '../numbers/decimal';
import { type Identity, imbalance, involves } from './identity';
import { areSwapped } from './slips';
import type { FigureChange } from './system';

/** Ways to put one thing right, equally small when counted in slips, each a set of changes. */
export type Alternatives = readonly (readonly FigureChange[])[];

/** Certain changes of which none makes sense without the other are one mistake. */
export function joinLinked(
  choices: readonly Alternatives[],
  identities: readonly Identity[],
): Alternatives[] {
  const sound = identities.filter((identity) => {
    const off = imbalance(identity);
    return off !== undefined && isZero(off);
  });
  const joined: Alternatives[] = [];
  for (const choice of choices) {
    const [changes] = choice;
    const partners = joined.filter(
      ([earlier, ...more]) =>
        choice.length === 1 &&
        more.length === 0 &&
        changes?.some((one) => earlier?.some((other) => areLinked(one, other, sound))),
    );
    const rest = joined.filter((other) => !partners.includes(other));
    const whole: Alternatives = partners.length > 0 ? [[...partners, choice].flat(2)] : choice;
    joined.splice(0, joined.length, ...rest, whole);
  }
  return joined;
}

/** Two figures that hold each other’s values, or that only together leave a sound identity sound. */
function areLinked(one: FigureChange, other: FigureChange, sound: readonly Identity[]): boolean {
  const shared = sound.some(
    (identity) => involves(identity, one.figure) && involves(identity, other.figure),
  );
  return shared || areSwapped(one, other);
}
