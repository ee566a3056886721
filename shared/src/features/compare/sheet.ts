import { inLocale, type Locale, type Message, type MessageKey, message, say } from '../../messages';
import type {
  ComparedFigure,
  ComparedReport,
  ComparedSection,
  ComparedTable,
  Comparison,
  FindingLine,
} from './types';

/** What is written of a comparison, before it is laid out. */
export type SheetPart =
  | { readonly kind: 'heading' | 'line'; readonly text: string }
  | {
      readonly kind: 'grid';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** What of a comparison is written. */
export interface SheetOptions {
  /** Figures that did not change, too. */
  readonly all?: boolean;
}

/** No more sentences of a section are quoted than this, each so long at the most. */
const MOST_SENTENCES = 8;
const LONGEST = 60;
/** Names of figures that stand in one of the two alone; behind so many their number is enough. */
const MOST_ALONE = 6;
/** Where more figures than this are known in one of the two only, their number is enough. */
const MOST_GAPS = 10;

/** A comparison as headings, lines, grids and lists, in a language. */
export function sheetOf(
  comparison: Comparison,
  locale: Locale,
  { all = false }: SheetOptions = {},
): SheetPart[] {
  const { before, after, relation, tables, sections, findings } = comparison;
  const words = (key: MessageKey, args: Message['args'] = {}) => say(message(key, args), locale);
  const args = { before: shownName(before), after: shownName(after) };
  return [
    { kind: 'heading', text: words('compare/title', args) },
    { kind: 'line', text: words(RELATIONS[relation]) },
    ...tables.flatMap((table) => tableParts(table, locale, all)),
    ...proseParts(sections, locale),
    ...(findings
      ? [
          { kind: 'heading', text: words('compare/findings') } as const,
          {
            kind: 'line',
            text: words('compare/findings-count', {
              appeared: findings.appeared.length,
              gone: findings.gone.length,
              remaining: findings.remaining.length,
            }),
          } as const,
          ...listOf([
            ...findings.appeared.map((one) => findingLine('+', one)),
            ...findings.gone.map((one) => findingLine('−', one)),
          ]),
        ]
      : []),
  ];
}

const RELATIONS = {
  versions: 'compare/versions',
  years: 'compare/years',
  organs: 'compare/organs',
  other: 'compare/other',
} as const;

function shownName({ path, organ, year }: ComparedReport): string {
  return organ === null || year === null ? path : `${organ} ${year}（${path}）`;
}

function tableParts(table: ComparedTable, locale: Locale, all: boolean): SheetPart[] {
  const { name, reason, figures, editions, alone } = table;
  const words = (key: MessageKey, args: Message['args'] = {}) => say(message(key, args), locale);
  const heading: SheetPart = { kind: 'heading', text: inLocale(name, locale) };
  if (reason) return [heading, { kind: 'line', text: words(REASONS[reason]) }];
  const changed = figures.filter(({ change }) => change === 'changed');
  const gaps = figures.filter(({ change }) => change.startsWith('became'));
  const isFew = gaps.length <= MOST_GAPS;
  const told = figures.filter(({ change }) => change === 'changed' || (isFew && change !== 'none'));
  const shown = all ? figures : told;
  const counts = { count: figures.length, changed: changed.length };
  return [
    heading,
    ...(figures.length > 0
      ? [{ kind: 'line', text: words('compare/figures', counts) } as const]
      : []),
    ...(shown.length > 0 ? [gridOf(shown, locale)] : []),
    ...(['became-known', 'became-unknown'] as const).flatMap((change): SheetPart[] => {
      const count = gaps.filter((one) => one.change === change).length;
      return count > 0 ? [{ kind: 'line', text: words(GAPS[change], { count }) }] : [];
    }),
    ...(editions ? [{ kind: 'line', text: words('compare/editions', editions) } as const] : []),
    ...(['before', 'after'] as const).flatMap((side): SheetPart[] => {
      const names = alone.filter((one) => one.side === side).map((one) => one.name);
      if (names.length === 0) return [];
      const shownNames = names.slice(0, MOST_ALONE).join('；');
      const args = {
        count: names.length,
        names: names.length > MOST_ALONE ? `${shownNames}…` : shownNames,
      };
      return [{ kind: 'line', text: words(ALONE[side], args) }];
    }),
  ];
}

const REASONS = {
  'missing-before': 'compare/missing-before',
  'missing-after': 'compare/missing-after',
  'unclear-before': 'compare/unclear-before',
  'unclear-after': 'compare/unclear-after',
} as const;

const GAPS = {
  'became-known': 'compare/became-known',
  'became-unknown': 'compare/became-unknown',
} as const;

const ALONE = { before: 'compare/alone-before', after: 'compare/alone-after' } as const;

function gridOf(figures: readonly ComparedFigure[], locale: Locale): SheetPart {
  const words = (key: MessageKey) => say(message(key), locale);
  const head = ['figure', 'before', 'after', 'difference', 'percent'] as const;
  return {
    kind: 'grid',
    head: head.map((column) => words(COLUMNS[column])),
    rows: figures.map(({ name, before, after, difference, percent, summed }) => [
      summed ? `${name}（${words('compare/summed')}）` : name,
      before ?? '—',
      after ?? '—',
      difference === null ? '—' : signed(difference),
      percent === null ? '—' : `${signed(percent)}%`,
    ]),
  };
}

const COLUMNS = {
  figure: 'compare/figure',
  before: 'compare/before',
  after: 'compare/after',
  difference: 'compare/difference',
  percent: 'compare/percent',
} as const;

function signed(number: string): string {
  if (/^-?0(?:\.0+)?$/u.test(number)) return number.replace('-', '');
  return number.startsWith('-') ? number.replace('-', '−') : `+${number}`;
}

function proseParts(sections: readonly ComparedSection[], locale: Locale): SheetPart[] {
  const spoken = sections.filter(({ sentences }) => sentences.before + sentences.after > 0);
  if (spoken.length === 0) return [];
  const heading: SheetPart = { kind: 'heading', text: say(message('compare/prose'), locale) };
  return [heading, ...spoken.flatMap((section) => sectionParts(section, locale))];
}

function sectionParts(section: ComparedSection, locale: Locale): SheetPart[] {
  const { id, title, sentences, repeated, share, added, dropped } = section;
  const name = id === 'opening' ? say(message('compare/opening'), locale) : title;
  const counts = {
    title: name,
    before: sentences.before,
    after: sentences.after,
    repeated,
    added: added.length,
    dropped: dropped.length,
  };
  const words =
    share === null
      ? message('compare/section-none', counts)
      : message('compare/section', { ...counts, share });
  return [
    { kind: 'line', text: say(words, locale) },
    ...listOf([...quotedFew('+', added), ...quotedFew('−', dropped)]),
  ];
}

function quotedFew(sign: string, sentences: ComparedSection['added']): string[] {
  const shown = sentences.slice(0, MOST_SENTENCES).map(({ text, line }) => {
    const words = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return `${sign} ${line}: ${words}`;
  });
  const rest = sentences.length - shown.length;
  return rest > 0 ? [...shown, `${sign} …（${rest}）`] : shown;
}

function findingLine(sign: string, { line, column, rule, message: said }: FindingLine): string {
  return `${sign} ${line}:${column} ${rule} ${said}`;
}

function listOf(items: readonly string[]): SheetPart[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
