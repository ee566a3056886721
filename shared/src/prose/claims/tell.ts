import type { Subject } from '../../format/prose/types';
import { startsAt } from './becomes';
import { isOfLast, noteChange, noteCount, sinceIn, toldOf } from './compared';
import { forgetTold } from './goes-on';
import { aspectsIn, type Heads, headsOf } from './heads';
import { type InSentence, isSetAside } from './holding';
import { isNetOfOther, keyOf, keyOfMeant, type Meant } from './meanings';
import { sharesOf } from './shares';
import { isBareZero, isByOneWay, isModified, isOfGrowth, isOrgan, isUsed, whoIn } from './signs';
import type { SpokenOf } from './spoken-of';
import type { Claim, CountClaim } from './types';

type Stated = CountClaim['stated'];

/** The claim that a number of things or of money makes; undefined where it makes none. */
export function countIn(stated: Stated, heads: Heads, spoken: SpokenOf): CountClaim | undefined {
  const { sentence } = spoken;
  const { uses } = heads;
  if (sentence.isLast || sentence.isBeyond) return undefined;
  const meant = spoken.meant(heads) ?? partOfLast(heads, spoken);
  if (!meant || !(meant.subject.measures.includes(stated.measure) || isBareZero(stated, heads))) {
    sentence.isStrange = true;
    return undefined;
  }
  if (sentence.barred.has(meant.subject.table) || isOfStrange(heads, spoken)) return undefined;
  if (uses.has('last') && !meant.isTimed) {
    sentence.isLast = !uses.has('compare') && beginsWithLast(heads);
    return undefined;
  }
  if (meant.subject.isStrict && isModified(heads, meant.subject)) {
    sentence.barred.add(meant.subject.table);
    return undefined;
  }
  return counted(stated, heads, { meant, spoken });
}

/** What a number is a count of. */
interface Counting {
  readonly meant: Meant;
  readonly spoken: SpokenOf;
}

function counted(stated: Stated, heads: Heads, { meant, spoken }: Counting): CountClaim {
  const { sentence, holding } = spoken;
  const year = heads.year ?? holding.year;
  const key = `${keyOfMeant(meant)} ${year}`;
  const isRepeated = sentence.said.has(key);
  sentence.said.add(key);
  holding.who = whoIn(heads) ?? holding.who;
  holding.isPart ||= heads.uses.has('narrow');
  const isNarrowed = isByOneWay(heads) || isModified(heads, meant.subject) || heads.hasQuoted;
  const claim: CountClaim = {
    kind: 'count',
    from: stated.digits.from,
    to: stated.digits.to,
    year,
    who: whoIn(heads) ?? sentence.area ?? holding.who,
    subject: meant.subject,
    stated,
    meanings: meant.meanings,
    aspect: meant.aspect,
    isPart:
      meant.isPart || holding.isPart || isRepeated || isNarrowed || isOfOther(meant, sentence),
    isLoose: meant.isVague,
  };
  sentence.lastCount = claim;
  sentence.grows = claim;
  sentence.counted = claim;
  sentence.isStrange = false;
  noteCount(sentence.compared, claim);
  return claim;
}

/** 新收申请中 55 件已办结: those that were carried in are dealt with as well, and are none of them. */
function isOfOther({ subject, meanings }: Meant, { isOfWhich, of }: InSentence): boolean {
  const [one, ...others] = meanings.map(keyOf);
  const [base, ...more] = of.map(keyOf);
  if (!isOfWhich || others.length + more.length > 0 || one === base) return false;
  const wholes = new Set(subject.wholes?.map(keyOf));
  return [one, base].every((key) => key !== undefined && wholes.has(key));
}

/** 其中市本级 5 件: a part of what was told last. */
function partOfLast(
  { known, uses, channels, unknowns }: Heads,
  { sentence: { lastCount, isOfWhich } }: SpokenOf,
): Meant | undefined {
  const isNarrow = uses.has('narrow') || channels > 0;
  if (!lastCount || !isOfWhich || !isNarrow || known.length + unknowns.length > 0) return undefined;
  const { subject, meanings, isLoose } = lastCount;
  return {
    subject,
    meanings,
    aspect: undefined,
    isPart: true,
    isVague: isLoose,
    isTimed: false,
  };
}

/** In a list of parts of something else, unless it is told anew what was done with what. */
function isOfStrange(heads: Heads, spoken: SpokenOf): boolean {
  const { sentence } = spoken;
  if (!sentence.isOfWhich || !sentence.isOfStrange) return false;
  const [named] = spoken.named(heads);
  const isAnew =
    named !== undefined && !heads.uses.has('ofWhich') && aspectsIn(heads, named.subject).length > 0;
  if (isAnew) sentence.isOfWhich = false;
  return !isAnew;
}

/** Whether the year before stands before all that is told. */
function beginsWithLast({ tokens, known }: Heads): boolean {
  const at = tokens.findIndex((token) => isUsed(token, 'last'));
  return at < (known[0]?.index ?? Infinity);
}

/** The claim that a percentage of something makes. */
export function shareIn(stated: Stated, heads: Heads, spoken: SpokenOf): Claim | undefined {
  if (startsAt(heads.tokens) >= 0) return undefined;
  const at = heads.tokens.findIndex((token) => isUsed(token, 'share'));
  // What stands behind 占 is the whole, and any sound whole is tried.
  // A share of a whole city or province is one of what other reports say as well.
  if (at >= 0 && heads.tokens.slice(at).some((token) => isUsed(token, 'area'))) return undefined;
  const own = at < 0 ? heads : headsOf(heads.tokens.slice(0, at));
  const meant = own.known.length > 0 ? spoken.meant(own) : spoken.sentence.counted;
  if (!meant || meant.isPart || spoken.holding.isPart || isSetAside(spoken.sentence)) {
    return undefined;
  }
  // 占 66.7%，上年占 50%; but 上年结转的占 5% is of this year.
  if (heads.uses.has('last') && (own.known.length === 0 || !own.uses.has('last'))) return undefined;
  const isRate = aspectsIn(own, meant.subject).some(({ aspect }) => aspect.isRate);
  const isAll = stated.value.units === 100n && stated.value.scale === 0;
  if (isRate ? isAll || own.uses.has('timely') : !spoken.sentence.isShare) return undefined;
  const shares = sharesOf(meant.meanings, meant.subject);
  if (shares.length === 0) return undefined;
  const { year, who } = spoken.holding;
  const { area } = spoken.sentence;
  return {
    kind: 'share',
    ...stated.digits,
    year: heads.year ?? year,
    who: area ?? who,
    subject: meant.subject,
    stated,
    shares,
  };
}

/** The claim that something is so much more, or less, than the year before. */
export function growthIn(
  stated: Stated,
  heads: Heads & { readonly change: 'up' | 'down' },
  spoken: SpokenOf,
): Claim | undefined {
  const { holding, sentence } = spoken;
  const meant = heads.known.length > 0 ? spoken.meant(heads) : growing(sentence);
  // Behind 占 75%, 办结率上升 3% or 增幅 12% it may be the share, the rate or the growth that goes on to grow.
  if (heads.known.length > 0 || heads.uses.has('pace')) sentence.grows = undefined;
  if (isOfLast(heads)) {
    forgetTold(sentence);
    return undefined;
  }
  if (sentence.isInTurn || isOfGrowth(heads)) return undefined;
  if (!meant || meant.isPart || holding.isPart || isSetAside(sentence)) return undefined;
  const { subject, meanings } = meant;
  if (isOfSome(heads, subject) || isNetOfOther(heads, meant)) return undefined;
  const since = sinceIn(heads);
  if (heads.uses.has('earlier')) return undefined;
  noteChange(sentence.compared, since);
  // 较 2019 年增长: the year is that from which it grew.
  const year = since?.year === undefined ? heads.year : undefined;
  return {
    kind: 'growth',
    ...stated.digits,
    year: year ?? holding.year,
    since: since?.year,
    among: sentence.years,
    who: whoIn(heads) ?? sentence.area ?? holding.who,
    subject,
    stated,
    direction: heads.change,
    meanings,
    told: heads.known.length > 0 ? undefined : toldOf(sentence.compared),
  };
}

/** What grows where nothing is named that does. */
function growing({ grows, compared }: SpokenOf['sentence']): CountClaim | undefined {
  return compared.isOver ? undefined : grows;
}

/** Whether what grew is something else than all that is counted: a rate, one way of coming in, a quarter. */
export function isOfSome(heads: Heads, subject: Subject): boolean {
  const { channels, hasQuoted, uses, known, unknowns } = heads;
  const first = known[0]?.index ?? -1;
  const isNarrowed = channels > 0 || hasQuoted || uses.has('narrow') || uses.has('next');
  const isRate = aspectsIn(heads, subject).some(({ aspect }) => aspect.isRate);
  return (
    isNarrowed ||
    isRate ||
    isModified(heads, subject) ||
    unknowns.some(({ index, text }) => index < first && !isOrgan(text))
  );
}
