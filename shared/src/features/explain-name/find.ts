import { distance } from 'fastest-levenshtein';
import { readNumeral } from '../../numbers/numeral';
import { labelKey, looseKey, numberingOf } from '../../text/key';
import { matchOf } from '../completion/match';
import { TOPICS, type Topic } from './topics';

/** What was found for the words of somebody who asks. */
export interface Found {
  /** Those that are meant equally well; one where there is no doubt, none where nothing is meant. */
  readonly topics: readonly Topic[];
  /** Where nothing is meant, what is written most alike. */
  readonly nearest: readonly Topic[];
}

/** What is longer names nothing. */
const LONGEST = 120;

/** So many are named that are written alike. */
const MOST_NEAREST = 5;

/** Of what is written alike no more than this share of the characters may differ. */
const FARTHEST = 0.6;

/** Its characters stand in a name one behind the other, with others between them. */
const SPREAD = 2;

/**
 * Finds what words mean: the id of a rule, a rule by its name, a section, table, row or column as the
 * form prints it or as people write it, the initials of its pinyin, or an article (第三十六条, 36条). What
 * is meant by a better name goes before what is meant by a worse one.
 */
export function findTopics(words: string): Found {
  const asked = words.trim().slice(0, LONGEST);
  if (asked === '') return { topics: [], nearest: [] };
  for (const isMeant of WAYS) {
    const topics = TOPICS.filter((topic) => isMeant(topic, asked));
    if (topics.length > 0) return { topics, nearest: [] };
  }
  return { topics: [], nearest: nearestTo(asked) };
}

/** Ways in which words may mean a topic, the most certain first. */
const WAYS: readonly ((topic: Topic, asked: string) => boolean)[] = [
  ({ id }, asked) => id === asked.toLowerCase(),
  ({ names }, asked) => numberingOf(asked) !== '' && names.some((name) => isSame(name, asked)),
  ({ names }, asked) => names.some((name) => keyOf(name) === keyOf(asked)),
  ({ wordings }, asked) => wordings.some((name) => keyOf(name) === keyOf(asked)),
  ({ subject }, asked) => subject.kind === 'article' && subject.article.number === articleIn(asked),
  ({ initials }, asked) => initials.includes(asked.toLowerCase()),
  ({ id }, asked) => id.split('.').includes(asked.toLowerCase()),
  // What the form prints goes before a rule that speaks of it.
  (topic, asked) => topic.subject.kind !== 'rule' && (match(topic, asked) ?? SPREAD) < SPREAD,
  (topic, asked) => (match(topic, asked) ?? SPREAD) < SPREAD,
  (topic, asked) => match(topic, asked) === SPREAD,
];

/** To the letter, number included, but for width and blanks. */
function isSame(name: string, asked: string): boolean {
  return flatten(name) === flatten(asked);
}

function flatten(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

function keyOf(text: string): string {
  return looseKey(labelKey(text.toLowerCase()));
}

/** 第三十六条, 条例36条, 第36条第（一）项, or 36(1) at a terminal: the number of the article. */
function articleIn(asked: string): number | undefined {
  const said = asked.normalize('NFKC').replace(/\s/gu, '');
  const bare = /^(\d{1,2})(?:\([^()]{1,3}\))?$/u.exec(said)?.[1];
  if (bare !== undefined) return Number(bare);
  const named =
    /^(?:《?(?:中华人民共和国)?(?:政府信息公开)?条例》?)?第?([〇零一二三四五六七八九十百\d]{1,5})条/u.exec(
      said,
    );
  const number = named?.[1] === undefined ? undefined : readNumeral(named[1]);
  return number === undefined ? undefined : Number(number);
}

function match({ names, wordings, initials, subject }: Topic, asked: string) {
  if (subject.kind === 'article') return undefined;
  return matchOf(asked, { words: [...names, ...wordings], initials });
}

function nearestTo(asked: string): Topic[] {
  return TOPICS.map((topic) => ({ topic, far: farness(topic, asked) }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST_NEAREST)
    .map(({ topic }) => topic);
}

/** The share of characters that differ between words and the name that is most like them. */
function farness({ names, wordings }: Topic, asked: string): number {
  const own = keyOf(asked) || flatten(asked);
  const shares = [...names, ...wordings].map((name) => {
    const key = keyOf(name);
    return distance(own, key) / Math.max(own.length, key.length, 1);
  });
  return Math.min(...shares);
}
