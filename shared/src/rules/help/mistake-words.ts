import { rowName } from '../../format/names';
import { identityGiving, workedOut } from '../../identities/equation-text';
import type { Explanation, Mistake } from '../../identities/explanations';
import type { Identity } from '../../identities/identity';
import type { FigureChange } from '../../identities/system';
import { type Message, message } from '../../messages';
import { formatDecimal, subtract } from '../../numbers/decimal';
import { differenceWords, figureName } from './figure-fixes';
import { slipWords } from './slip-words';

/** What a mistake is: what stands there and what should, the slip it looks like, and any doubt. */
export function mistakeMessage({ at, explanations, broken }: Mistake): Message {
  const [likeliest, ...others] = explanations;
  const there = explanations.find(({ changes }) => changes.every(({ figure }) => figure === at));
  const told = there ?? likeliest;
  const fact = factOf(told, broken);
  const count = explanations.length;
  const said = others.length > 0 ? message('table.identity/choice', { fact, count }) : fact;
  const reason = reasonOf(likeliest, told, others.length === 0);
  return reason ? message('table.identity/because', { fact: said, reason }) : said;
}

/** What a fix does, what it settles, and the slip that it takes back. */
export function fixTitle(explanation: Explanation, broken: readonly Identity[]): Message {
  const fix = bareTitle(explanation, broken);
  const slip = slipWords(explanation.slip);
  return slip ? message('fix/with-slip', { fix, slip }) : fix;
}

/** The slip that the likeliest explanation looks like; with its figure, where that is another one. */
function reasonOf(likeliest: Explanation, told: Explanation, sole: boolean): Message | undefined {
  const [first, ...others] = likeliest.changes;
  const slip = slipWords(likeliest.slip);
  if (!first || others.length > 0) return undefined;
  if (!slip) return sole ? message('slip/none', { count: likeliest.settles }) : undefined;
  if (told === likeliest) return slip;
  return message('table.identity/likeliest', { name: figureName(first.figure), slip });
}

function factOf({ changes, slip }: Explanation, broken: readonly Identity[]): Message {
  const [first, second, ...others] = changes;
  const count = broken.length;
  if (first && slip?.kind === 'row-moved-left') {
    return message('table.identity/moved-left', { row: rowName(first.figure.row), count });
  }
  if (first && slip?.kind === 'row-moved-right') {
    return message('table.identity/moved-right', { row: rowName(first.figure.row), count });
  }
  if (first && second && slip?.kind === 'neighbours-swapped') {
    return message('table.identity/swapped', { ...swapArgs(first, second), count });
  }
  const giving = first && identityGiving(broken, first.figure, first.to);
  if (!first?.from || !giving || second || others.length > 0) {
    const figures = changes.length;
    return message('table.identity/several', { count, figures, changes: changeList(changes) });
  }
  return message('table.identity', {
    name: figureName(first.figure),
    expected: formatDecimal(first.to),
    terms: workedOut(giving, first.figure),
    actual: formatDecimal(first.from),
    difference: differenceWords(subtract(first.from, first.to)),
  });
}

function bareTitle({ changes, slip, settles }: Explanation, broken: readonly Identity[]): Message {
  const [first, second] = changes;
  // What only an unknown figure keeps apart is one contradiction, though no identity by itself.
  const settled = { settles: Math.max(1, settles) };
  const count = changes.length;
  if (first && (slip?.kind === 'row-moved-left' || slip?.kind === 'row-moved-right')) {
    return message('fix/move-row', { row: rowName(first.figure.row), count, ...settled });
  }
  if (first && second && slip?.kind === 'neighbours-swapped') {
    return message('fix/swap', { ...swapArgs(first, second), ...settled });
  }
  if (!first || second) {
    return message('fix/change-several', { count, changes: changeList(changes), ...settled });
  }
  const args = { name: figureName(first.figure), value: formatDecimal(first.to), ...settled };
  const isTotal = broken.some(({ total }) => total === first.figure);
  return message(isTotal ? 'fix/recompute-total' : 'fix/recompute-part', args);
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
