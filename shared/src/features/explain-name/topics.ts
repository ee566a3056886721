import { FORMATS } from '../../format';
import { ARTICLES, type Article, articlesIn } from '../../format/articles';
import { initialsOf } from '../../format/initials';
import { columnName, rowName } from '../../format/names';
import { everyNode, groupsAround } from '../../format/tree';
import type {
  Bilingual,
  BlockSpec,
  ColumnSpec,
  Explanation,
  Format,
  Label,
  PartSpec,
  RowSpec,
  SectionSpec,
  TableSpec,
} from '../../format/types';
import { writeNumeral } from '../../numbers/numeral';
import { RULE_PAGES, type RulePage } from '../../rules/docs';

/** What a topic is about. */
export type Subject =
  | { readonly kind: 'rule'; readonly page: RulePage }
  | { readonly kind: 'section'; readonly section: SectionSpec }
  | { readonly kind: 'part'; readonly section: SectionSpec; readonly part: PartSpec }
  | { readonly kind: 'table'; readonly table: TableSpec }
  | { readonly kind: 'block'; readonly table: TableSpec; readonly block: BlockSpec }
  | {
      readonly kind: 'row';
      readonly table: TableSpec;
      readonly block: BlockSpec;
      readonly row: RowSpec;
    }
  | {
      readonly kind: 'column';
      readonly table: TableSpec;
      readonly block: BlockSpec;
      readonly column: ColumnSpec;
    }
  | { readonly kind: 'article'; readonly article: Article };

/** Something that can be explained, and what it is called. */
export interface Topic {
  /** By which it is asked for where its name is that of others too: `row/three/disclosed`. */
  readonly id: string;
  readonly subject: Subject;
  readonly name: Bilingual;
  /** Its own names; whoever writes one of these means it. */
  readonly names: readonly string[];
  /** Further wordings that are met in reports, right or wrong. */
  readonly wordings: readonly string[];
  readonly initials: readonly string[];
  /** The formats that have it, oldest first; none for what does not depend on a format. */
  readonly formats: readonly Format[];
  /** The articles of the 条例 on which it rests. */
  readonly articles: readonly number[];
}

type Bare = Omit<Topic, 'formats'>;

function labelled(
  id: string,
  subject: Subject,
  label: Label,
  { basis }: Pick<Explanation, 'basis'>,
  name = label.text,
): Bare {
  const { text, accepted = [], listed = [], wrong = [], short } = label;
  return {
    id,
    subject,
    name: { zh: name, en: name },
    names: [text, name, ...accepted, ...(short === undefined ? [] : [short])],
    wordings: [...listed, ...wrong],
    initials: [text, ...accepted].map(initialsOf).filter((initials) => initials !== ''),
    articles: basis ? articlesIn(basis) : [],
  };
}

function ofRule(page: RulePage): Topic {
  const { id, name, basis } = page;
  return {
    id,
    subject: { kind: 'rule', page },
    name,
    names: [id, name.zh, name.en],
    wordings: [],
    initials: [],
    formats: [],
    articles: basis ? articlesIn(basis) : [],
  };
}

function ofArticle(article: Article): Topic {
  const name = `第${writeNumeral(article.number)}条`;
  return {
    id: `article/${article.number}`,
    subject: { kind: 'article', article },
    name: {
      zh: `《政府信息公开条例》${name}`,
      en: `《政府信息公开条例》${name} (art. ${article.number})`,
    },
    names: [name, `条例${name}`, `政府信息公开条例${name}`],
    wordings: [],
    initials: [],
    formats: [],
    articles: [],
  };
}

function* ofFormat({ sections, tables }: Format): Generator<Bare> {
  for (const section of sections) {
    const id = `section/${section.id}`;
    yield labelled(id, { kind: 'section', section }, section.title, section.explanation);
    for (const [index, part] of section.parts.entries()) {
      const subject = { kind: 'part', section, part } as const;
      yield labelled(`part/${section.id}/${index + 1}`, subject, part.label, part.explanation);
    }
  }
  for (const table of tables) yield* ofTable(table);
}

function* ofTable(table: TableSpec): Generator<Bare> {
  const { zh, en } = table.name;
  const short = zh.replace(/（.*$/u, '');
  yield {
    id: `table/${table.id}`,
    subject: { kind: 'table', table },
    name: { zh, en },
    names: [zh, en, short, en.replace(/ \(.*$/u, '')],
    wordings: [],
    initials: [initialsOf(short)],
    articles: [],
  };
  for (const block of table.blocks) {
    const head = block.heading ?? block.corner;
    if (head && block.explanation) {
      const subject = { kind: 'block', table, block } as const;
      yield labelled(`block/${table.id}/${block.id}`, subject, head, block.explanation);
    }
    for (const row of everyNode(block.rows)) {
      if (!row.label) continue;
      const groups = groupsAround(block.rows, row).map(rowName);
      const subject = { kind: 'row', table, block, row } as const;
      const own = labelled(`row/${table.id}/${row.id}`, subject, row.label, row.explanation);
      yield { ...own, names: [...own.names, [...groups, rowName(row)].join('/')] };
    }
    for (const column of everyNode(block.columns)) {
      const subject = { kind: 'column', table, block, column } as const;
      const id = `column/${table.id}/${column.id}`;
      const name = columnName(block, column);
      yield labelled(id, subject, column.label, column.explanation, name);
    }
  }
}

/** The same of what several formats have alike: its id, its name, and what is said of it. */
function sameKey({ id, subject, name }: Bare): string {
  const explained =
    subject.kind === 'row'
      ? subject.row.explanation.zh
      : subject.kind === 'column'
        ? `${subject.block.id} ${subject.column.explanation.zh}`
        : '';
  return [id, name.zh, explained].join('\n');
}

function ofFormats(): Topic[] {
  const topics = new Map<string, Topic>();
  for (const format of FORMATS) {
    for (const bare of ofFormat(format)) {
      const key = sameKey(bare);
      const formats = [...(topics.get(key)?.formats ?? []), format];
      // What several blocks of one format have alike, a format has once.
      topics.set(key, { ...bare, formats: [...new Set(formats)] });
    }
  }
  return [...topics.values()];
}

/** Everything that can be explained: rules, then the form, then the law. */
export const TOPICS: readonly Topic[] = [
  ...RULE_PAGES.map(ofRule),
  ...ofFormats(),
  ...ARTICLES.map(ofArticle),
];
