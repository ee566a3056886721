import { rowName } from '../../format/names';
import { equationText, identityGiving, workedOut } from '../../identities/equation-text';
import type { Explanation, Mistake } from '../../identities/explanations';
import { type Identity, imbalance, isSum } from '../../identities/identity';
import type { FigureChange } from '../../identities/system';
import { type Message, message } from '../../messages';
import { formatDecimal, subtract } from '../../numbers/decimal';
import type { Figure } from '../../report/types';
import { differenceWords, figureName } from './figure-fixes';
import { slipWords } from './slip-words';

/** What a mistake is: what stands there and what should, the slip it looks like, and any doubt. */
export function mistakeMessage(mistake: Mistake): Message {
  const { at, explanations, broken } = mistake;
  const [likeliest, ...others] = explanations;
  const there = explanations.find(({ changes }) => changes.every(({ figure }) => figure === at));
  const told = there ?? likeliest;
  if (others.length === 0) return because(factOf(told, broken), soleReason(mistake));
  const count = explanations.length;
  const open = openTotal(at, told, broken, count);
  const said = open ?? message('table.identity/choice', { fact: factOf(told, broken), count });
  return because(said, likeliestReason(likeliest, !open && told === likeliest, broken));
}

function because(fact: Message, reason: Message | undefined): Message {
  return reason ? message('table.identity/because', { fact, reason }) : fact;
}

/** A total that no explanation changes by itself: all that is certain is that it does not agree. */
function openTotal(
  at: Figure,
  told: Explanation,
  broken: readonly Identity[],
  count: number,
): Message | undefined {
  const identity = broken.find(({ total }) => total === at);
  if (!identity || told.changes.some(({ figure }) => figure === at)) return undefined;
  const equation = equationText(identity);
  return message('table.identity/open', { name: figureName(at), equation, count });
}

/** What a fix does, what it settles, and the slip that it takes back. */
export function fixTitle(explanation: Explanation, broken: readonly Identity[]): Message {
  const fix = bareTitle(explanation, broken);
  const slip = slipWords(explanation.slip);
  return slip ? message('fix/with-slip', { fix, slip }) : fix;
}

/** Why just this, where there is one explanation: the slip, or what it settles. */
function soleReason({ explanations, broken, ifBlanksAreZero }: Mistake): Message | undefined {
  const [{ changes, slip, settles }] = explanations;
  if (changes.length > 1) return undefined;
  if (ifBlanksAreZero) return message('slip/zeros');
  if (slip) return slipWords(slip);
  if (settles > 0) return message('slip/none', { count: settles });
  const unknown = broken.every((identity) => !imbalance(identity));
  return message(unknown ? 'slip/by-others' : 'slip/together');
}

/** The slip that the likeliest explanation looks like, with its figure where that is another one. */
function likeliestReason(
  likeliest: Explanation,
  isTold: boolean,
  broken: readonly Identity[],
): Message | undefined {
  const [first, ...others] = likeliest.changes;
  if (likeliest.slip?.kind === 'neighbours-swapped') {
    return isTold ? undefined : factOf(likeliest, broken);
  }
  const slip = slipWords(likeliest.slip);
  if (!first || !slip) return undefined;
  if (isTold && others.length === 0) return slip;
  return message('table.identity/likeliest', { name: figureName(first.figure), slip });
}

function factOf({ changes, slip }: Explanation, broken: readonly Identity[]): Message {
  const [first, second, ...others] = changes;
  const count = broken.length;
  if (first && slip?.kind === 'row-moved-left') {
    return message('table.identity/moved-left', { row: wholeRowName(first.figure), count });
  }
  if (first && slip?.kind === 'row-moved-right') {
    return message('table.identity/moved-right', { row: wholeRowName(first.figure), count });
  }
  if (first && second && slip?.kind === 'neighbours-swapped') {
    return message('table.identity/swapped', { ...swapArgs(first, second), count });
  }
  if (!first?.from || second || others.length > 0) {
    const figures = changes.length;
    return message('table.identity/several', { count, figures, changes: changeList(changes) });
  }
  const giving = identityGiving(broken, first.figure, first.to);
  const args = {
    name: figureName(first.figure),
    expected: formatDecimal(first.to),
    actual: formatDecimal(first.from),
    difference: differenceWords(subtract(first.from, first.to)),
  };
  if (!giving) return message('table.identity/plain', args);
  return message('table.identity', { ...args, terms: workedOut(giving, first.figure) });
}

function bareTitle({ changes, slip, settles }: Explanation, broken: readonly Identity[]): Message {
  const [first, second] = changes;
  const settled = {
    settles:
      settles > 0 ? message('fix/settles', { count: settles }) : message('fix/settles-together'),
  };
  const count = changes.length;
  if (first && (slip?.kind === 'row-moved-left' || slip?.kind === 'row-moved-right')) {
    return message('fix/move-row', { row: wholeRowName(first.figure), count, ...settled });
  }
  if (first && second && slip?.kind === 'neighbours-swapped') {
    return message('fix/swap', { ...swapArgs(first, second), ...settled });
  }
  if (!first || second) {
    return message('fix/change-several', { count, changes: changeList(changes), ...settled });
  }
  const args = { name: figureName(first.figure), value: formatDecimal(first.to), ...settled };
  const isTotal = broken.some((identity) => isSum(identity) && identity.total === first.figure);
  return message(isTotal ? 'fix/recompute-total' : 'fix/recompute-part', args);
}

/** A row without a label goes by what its columns are about. */
function wholeRowName({ row, block }: Figure): string {
  return rowName(row) || block.columns.map(({ label }) => label.text).join('、');
}

function swapArgs(first: FigureChange, second: FigureChange) {
  return {
    first: figureName(first.figure),
    second: figureName(second.figure),
    one: formatDecimal(first.to),
    other: formatDecimal(second.to),
  };
}

/** Names and numbers only, so that the list is the same in every language. */
function changeList(changes: readonly FigureChange[]): string {
  const item = ({ figure, from, to }: FigureChange) =>
    `${figureName(figure)} ${from ? formatDecimal(from) : '□'}→${formatDecimal(to)}`;
  return changes.map(item).join('；');
}
