import { spanOf } from '../../draft/locate';
import { initialsOf } from '../../format/initials';
import { figureCount } from '../../format/tree';
import type { SectionSpec } from '../../format/types';
import { message } from '../../messages';
import { tableSkeleton } from '../../report/skeleton';
import type { Report, Section } from '../../report/types';
import { mannerOf } from '../../rules/help/insert';
import type { Block } from '../../syntax/block';
import { blocksOf } from '../../syntax/tree';
import { isBlank } from '../../text/blanks';
import { labelKey } from '../../text/key';
import { splitLines } from '../../text/lines';
import { memoised } from '../../text/memo';
import { type Caret, isOwnLine, sectionsAround } from './caret';
import { withStops } from './pieces';
import type { Candidate, Piece } from './types';

/** What may begin a line of its own outside tables: sections, their parts, and the table of a section. */
export function headings(caret: Caret): Candidate[] {
  if (!isOwnLine(caret)) return [];
  return [...tables(caret), ...parts(caret), ...sections(caret)];
}

/**
 * The titles of the sections: first those that are missing here, in the order of the form, then those
 * missing elsewhere.
 */
function sections(caret: Caret): Candidate[] {
  const { report } = caret.draft;
  const present = new Set(report.sections.map(({ spec }) => spec.id));
  const [above, below] = sectionsAround(caret);
  const fits = ({ number }: SectionSpec): boolean =>
    number > (above?.spec.number ?? 0) && number < (below?.spec.number ?? Infinity);
  const missing = report.format.sections.filter(({ id }) => !present.has(id));
  const standing = report.format.sections.filter(({ id }) => present.has(id));
  const ordered = [...missing.filter(fits), ...missing.filter((spec) => !fits(spec)), ...standing];
  const marks = marksOf(report.sections);
  return ordered.map((spec): Candidate => {
    const { text } = spec.title;
    return {
      kind: 'section',
      label: text,
      words: [text],
      initials: [initialsOf(text)],
      detail: message('complete/section'),
      insert: [marked(caret, marks, text)],
      over: 'line',
      stands: present.has(spec.id),
      about: { format: report.format.id, section: spec.id },
    };
  });
}

/** The parts of the section around the caret that it does not have yet. */
function parts(caret: Caret): Candidate[] {
  const { report } = caret.draft;
  const [own, next] = sectionsAround(caret);
  if (!own) return [];
  const lines = keysIn(caret, own, next);
  const marks = marksOf(report.sections);
  return own.spec.parts.map(
    ({ label: { text } }): Candidate => ({
      kind: 'part',
      label: text,
      words: [text],
      initials: [initialsOf(text)],
      detail: message('complete/part', { title: own.spec.title.text }),
      insert: [marked(caret, marks === '' ? '' : `#${marks}`, text)],
      over: 'line',
      stands: lines.has(labelKey(text)),
      about: { format: report.format.id, section: own.spec.id, part: text },
    }),
  );
}

/** The table of the section around the caret, if it is missing, with blank figures. */
export function tables(caret: Caret): Candidate[] {
  const { report } = caret.draft;
  const [own] = sectionsAround(caret);
  const spec = report.format.tables.find(({ section }) => section === own?.spec.id);
  if (!own || !spec || report.tables.some(({ spec: { id } }) => id === spec.id)) return [];
  const manner = mannerOf(report);
  const { lineBreak } = manner;
  const table = withStops(figureCount(spec), (figure) =>
    tableSkeleton(spec, manner, figure).replace(/(?:\r\n|\r|\n)$/u, ''),
  );
  const apart = (line: string | undefined): Piece[] =>
    line === undefined || isBlank(line) ? [] : [lineBreak];
  const { zh } = spec.name;
  return [
    {
      kind: 'table',
      label: zh,
      words: [zh, own.spec.title.text],
      initials: [initialsOf(zh), initialsOf(own.spec.title.text), 'kbb'],
      detail: message('complete/table'),
      insert: [...apart(caret.above), ...table, ...apart(caret.below)],
      over: 'line',
      about: { format: report.format.id, section: own.spec.id },
    },
  ];
}

/** The marks of Markdown before the headings of a draft; none where it has none. */
function marksOf(sections: Report['sections']): string {
  for (const { line } of sections) {
    const marks = /^[\s\ufeff]*(#{1,6})/u.exec(line)?.[1];
    if (marks !== undefined) return marks;
  }
  return '';
}

/** A heading with the marks that its author has set, or else with those of its like; blanks before it stay. */
function marked({ before }: Caret, usual: string, text: string): string {
  const [, blanks = '', own = ''] = /^([\s\u3000\ufeff]*)(#*)/u.exec(before) ?? [];
  const marks = own === '' ? usual : own;
  return `${blanks}${marks === '' ? '' : `${marks} `}${text}`;
}

/** The keys of what begins the lines between two headings. */
function keysIn({ draft }: Caret, own: Section, next: Section | undefined): ReadonlySet<string> {
  const [from, to] = [
    spanOf(draft, own.heading).to,
    next ? spanOf(draft, next.heading).from : draft.tree.length,
  ];
  const found = new Set<string>();
  let at = 0;
  for (const block of blocksOf(draft.tree)) {
    if (at >= to) break;
    if (at + block.text.length > from) for (const key of firstWords(block)) found.add(key);
    at += block.text.length;
  }
  return found;
}

/** The key of a sub-heading is that of the words of its line, or of those before its first stop. */
const firstWords = memoised((block: Block): readonly string[] => {
  if (block.kind !== 'paragraph') return [];
  return splitLines(block.text).flatMap(({ from, to }) => {
    const line = block.text.slice(from, Math.min(to, from + LONGEST));
    return [labelKey(line.split(/[。：:；]/u, 1)[0] ?? '')];
  });
});

/** No sub-heading is longer. */
const LONGEST = 60;
