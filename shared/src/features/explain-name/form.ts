import { columnName, rowName } from '../../format/names';
import { everyNode, figureColumns, leaves } from '../../format/tree';
import type { Label, RowSpec, TableSpec } from '../../format/types';
import { inLocale, type Locale, message, say } from '../../messages';
import { explained } from '../hover/explain';
import { explainedColumn, explainedRole, explainedRow } from '../hover/labels';
import { paragraphs } from '../hover/markdown';
import type { Subject, Topic } from './topics';

/** What of the form is explained. */
type OfForm = Exclude<Subject, { readonly kind: 'rule' | 'article' }>;

/** A part of the form in Markdown: what hover says of it, its identities, and other ways to write it. */
export function explainedPart(subject: OfForm, topic: Topic, locale: Locale): string {
  return paragraphs(
    explanationOf(subject, locale),
    identitiesOf(subject, locale),
    wordingsOf(subject, locale),
    whereOf(topic, locale),
  );
}

function explanationOf(subject: OfForm, locale: Locale): string {
  switch (subject.kind) {
    case 'row':
      return explainedRow(subject.block, subject.row, locale);
    case 'column':
      return explainedColumn(subject.block, subject.column, locale);
    case 'block': {
      const role = subject.block.heading ? 'heading' : 'corner';
      return explainedRole({ role, block: subject.block }, locale);
    }
    case 'section': {
      const { title, explanation } = subject.section;
      return explained({ name: title.text, kind: 'hover/section' }, explanation, locale);
    }
    case 'part': {
      const { label, explanation } = subject.part;
      return explained({ name: label.text, kind: 'hover/part' }, explanation, locale);
    }
    case 'table':
      return explainedTable(subject.table, locale);
  }
}

/** A table has no explanation of its own: its rows and columns have, and its identities say the rest. */
function explainedTable({ name, blocks }: TableSpec, locale: Locale): string {
  const lists = blocks.map((block) => {
    const rows = block.rows.map(rowName).filter((row) => row !== '');
    const columns = figureColumns(block).map((column) => columnName(block, column));
    const named = block.heading ? `**${block.heading.text}** ` : '';
    const parts = [
      ...(rows.length > 0 ? [say(message('hover/rows', { names: rows.join('；') }), locale)] : []),
      say(message('hover/columns', { names: columns.join('；') }), locale),
    ];
    return `- ${named}${parts.join('　')}`;
  });
  return paragraphs(`**${inLocale(name, locale)}**`, lists.join('\n'));
}

/** The identities in which a row, a column or a table has a part. */
function identitiesOf(subject: OfForm, locale: Locale): string {
  if (subject.kind !== 'row' && subject.kind !== 'column' && subject.kind !== 'table') return '';
  const own = subject.table.identities.filter(({ each, left, right }) => {
    const ids = new Set([...left, ...right]);
    if (subject.kind === 'table') return true;
    if (subject.kind === 'row') {
      const rows = leaves([subject.row]);
      // What is said for each row is so of the rows whose block has these columns.
      const columns = everyNode(subject.block.columns);
      return each === 'row'
        ? columns.some(({ id }) => ids.has(id))
        : rows.some(({ id }: RowSpec) => ids.has(id));
    }
    const columns = leaves([subject.column]);
    return each === 'column'
      ? everyNode(subject.block.rows).some(({ id }) => ids.has(id))
      : columns.some(({ id }) => ids.has(id));
  });
  if (own.length === 0) return '';
  const lines = own.map(({ name }) => `- ${inLocale(name, locale)}`);
  return [`**${say(message('hover/identities'), locale)}**`, '', ...lines].join('\n');
}

function wordingsOf(subject: OfForm, locale: Locale): string {
  const label = labelOf(subject);
  if (!label) return '';
  const { accepted = [], listed = [], wrong = [] } = label;
  const known = [...accepted, ...listed];
  return [
    ...(known.length > 0
      ? [say(message('explain/also', { names: known.join('、') }), locale)]
      : []),
    ...(wrong.length > 0
      ? [say(message('explain/wrong', { names: wrong.join('、') }), locale)]
      : []),
  ].join('\n\n');
}

function labelOf(subject: OfForm): Label | undefined {
  switch (subject.kind) {
    case 'row':
      return subject.row.label;
    case 'column':
      return subject.column.label;
    case 'section':
      return subject.section.title;
    case 'part':
      return subject.part.label;
    default:
      return undefined;
  }
}

/** In which table of which formats it stands, and what it is asked for by. */
function whereOf({ subject, formats, id }: Topic, locale: Locale): string {
  const table = 'table' in subject && subject.kind !== 'table' ? subject.table.name : undefined;
  const args = { formats: formats.map((format) => format.id).join('、'), id };
  return say(
    table ? message('explain/in-table', { ...args, table }) : message('explain/in-formats', args),
    locale,
  );
}
