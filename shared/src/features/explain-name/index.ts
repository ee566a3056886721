import { inLocale, type Locale, message, say } from '../../messages';
import { explained } from '../hover/explain';
import { apart, paragraphs, quoted, withoutMarks } from '../hover/markdown';
import { findTopics } from './find';
import { explainedPart } from './form';
import { explainedRule } from './rule';
import { TOPICS, type Topic } from './topics';

/** What somebody who asks for an explanation is told. */
export interface NameExplained {
  /** One topic is explained, several are listed, or nothing was found and what is alike is listed. */
  readonly kind: 'explained' | 'several' | 'nothing';
  /** The ids of those that are explained or listed. */
  readonly topics: readonly string[];
  readonly text: string;
}

/** Explains what words mean (a rule, a row, a column, a section, a table, an article), as text or Markdown. */
export function explainName(
  words: string,
  locale: Locale,
  as: 'text' | 'markdown' = 'text',
): NameExplained {
  const { topics, nearest } = findTopics(words);
  const written = (markdown: string) => (as === 'text' ? asText(markdown) : markdown);
  const [first] = topics;
  // The same of two formats is one thing; what is said of it by the newest comes first.
  if (first && topics.every(({ id }) => id === first.id)) {
    const parts = topics.toReversed().map((topic) => explanationOf(topic, locale));
    return { kind: 'explained', topics: [first.id], text: written(apart(...parts)) };
  }
  const listed = first ? topics : nearest;
  const head = message(
    first ? 'explain/several' : listed.length > 0 ? 'explain/nearest' : 'explain/unknown',
    { words: quoted(words), count: topics.length },
  );
  return {
    kind: first ? 'several' : 'nothing',
    topics: listed.map(({ id }) => id),
    text: written(paragraphs(say(head, locale), linesOf(listed, locale))),
  };
}

function explanationOf(topic: Topic, locale: Locale): string {
  const { subject } = topic;
  if (subject.kind === 'rule') return explainedRule(subject.page, locale);
  if (subject.kind !== 'article') return explainedPart(subject, topic, locale);
  const { number, explanation } = subject.article;
  const resting = TOPICS.filter(({ articles }) => articles.includes(number));
  const kind = 'explain/article';
  return paragraphs(
    explained({ name: inLocale(topic.name, locale), kind }, explanation, locale),
    resting.length > 0 ? say(message('explain/resting'), locale) : '',
    linesOf(resting, locale),
  );
}

/** Topics as a list: what each is called, what it is, where it stands, and its id. */
function linesOf(topics: readonly Topic[], locale: Locale): string {
  return topics
    .map((topic) => {
      const { id, subject, name, formats } = topic;
      const table = 'table' in subject && subject.kind !== 'table' ? subject.table.name : undefined;
      const years = formats.length === 1 ? formats[0]?.id : undefined;
      const parts = [
        `**${inLocale(name, locale)}**`,
        say(message(KINDS[subject.kind]), locale),
        ...(table ? [inLocale(table, locale)] : []),
        ...(years === undefined ? [] : [say(message('explain/format', { format: years }), locale)]),
        `\`${id}\``,
      ];
      return `- ${parts.join(' · ')}`;
    })
    .join('\n');
}

const KINDS = {
  rule: 'explain/rule',
  section: 'hover/section',
  part: 'hover/part',
  table: 'explain/table',
  block: 'hover/block',
  row: 'hover/row',
  column: 'hover/column',
  article: 'explain/article',
} as const;

/** Markdown as it is read in a terminal: samples are set in, and marks left out. */
function asText(markdown: string): string {
  const lines: string[] = [];
  let isSample = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isSample = !isSample;
    else if (isSample) lines.push(`    ${line}`);
    else lines.push(line === '---' ? '' : withoutMarks(line).replace(/`/gu, ''));
  }
  return lines.join('\n');
}
