import type { Range, ReportFacts, SectionFacts } from '../facts/types';
import { initialsOf } from '../format/initials';
import { pinyinInitials } from '../text/initials';
import { memoised } from '../text/memo';
import { fileName } from './below';

/** A report, or one of its sections, that answers to a query. */
export interface FolderSymbol {
  readonly kind: 'report' | 'section';
  /** 青石县 2023, or the title of a section. */
  readonly name: string;
  /** The report of a section; empty for a report. */
  readonly container: string;
  readonly uri: string;
  readonly range: Range;
}

/** So many are given: nobody reads on behind them, and the next character typed asks again. */
const MOST = 100;

/**
 * The reports that answer to a query, and their sections, the best first. A query is words with blanks
 * between them, each of which must be found: in the name of the organ or its initials, in the year, or in the
 * title of a section or its initials. The characters of a word may have others between them, as in any
 * list that is searched while typing. An empty query is answered by all reports.
 */
export function symbolsFor(query: string, reports: Iterable<ReportFacts>): FolderSymbol[] {
  const words = query
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found: { readonly symbol: FolderSymbol; readonly cost: number }[] = [];
  for (const report of reports) {
    const ofReport = words.map((word) => costIn(word, keysOf(report)));
    const sum = total(ofReport);
    if (sum !== undefined) found.push({ symbol: reportSymbol(report), cost: sum });
    if (words.length === 0) continue;
    for (const section of report.sections) {
      // What the report answers to by itself would bring up all of its sections.
      if (sum !== undefined) break;
      const own = words.map((word, at) => ofReport[at] ?? costIn(word, sectionKeys(section)));
      const cost = total(own);
      if (cost !== undefined)
        found.push({ symbol: sectionSymbol(section, report), cost: cost + 1 });
    }
  }
  // Those that answer as well keep the order in which they are given.
  return found
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MOST)
    .map(({ symbol }) => symbol);
}

/** The sum of costs; undefined where a word was not found. */
function total(costs: readonly (number | undefined)[]): number | undefined {
  return costs.reduce<number | undefined>(
    (sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost),
    0,
  );
}

function reportSymbol(report: ReportFacts): FolderSymbol {
  const { uri, start } = report;
  return { kind: 'report', name: nameOf(report), container: '', uri, range: start };
}

function sectionSymbol({ title, range }: SectionFacts, report: ReportFacts): FolderSymbol {
  return { kind: 'section', name: title, container: nameOf(report), uri: report.uri, range };
}

/** What a report is called: its organ and year; its file where it says neither. */
function nameOf({ organ, year, uri }: ReportFacts): string {
  const name = [organ, year ?? ''].filter((part) => part !== '').join(' ');
  return name === '' ? fileName(uri) : name;
}

const keysOf = memoised((report: ReportFacts): readonly string[] => {
  const { organ, year, uri } = report;
  const name = organ.toLowerCase();
  return [
    name,
    `${name}${year ?? ''}`,
    String(year ?? ''),
    pinyinInitials(organ),
    fileName(uri).toLowerCase(),
  ];
});

const sectionKeys = memoised(({ title }: SectionFacts): readonly string[] => [
  title.toLowerCase(),
  initialsOf(title),
]);

/** How badly a word is found in the best of some keys: 0 as it stands at the start; undefined for not at all. */
function costIn(word: string, keys: readonly string[]): number | undefined {
  const costs = keys.flatMap((key) => matchCost(word, key) ?? []);
  return costs.length === 0 ? undefined : Math.min(...costs);
}

/** So many characters may stand between those of a word; of letters nearly any are found somewhere. */
const MOST_BETWEEN = { letters: 2, others: 12 };

function matchCost(word: string, key: string): number | undefined {
  const at = key.indexOf(word);
  if (at >= 0) return at === 0 ? 0 : 1;
  let next = key.indexOf(word.charAt(0));
  const first = next;
  for (let index = 1; next >= 0 && index < word.length; index++) {
    next = key.indexOf(word.charAt(index), next + 1);
  }
  if (next < 0) return undefined;
  const between = next - first + 1 - word.length;
  const most = /^[a-z]/u.test(word) ? MOST_BETWEEN.letters : MOST_BETWEEN.others;
  return between > most ? undefined : 2 + between;
}
