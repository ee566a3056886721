import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/texts';

interface Size {
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
}

type Sizes = Readonly<Record<'client' | 'server' | 'clientLibrary' | 'serverLibrary', Size>>;

const KIB = 1024;
const MOST_CLIENT = 60 * KIB;
/**
 * What reads and checks a draft and speaks for it, which is needed as soon as one is opened: 120 KiB
 * were enough for three layouts, 132 for ten; comments and files that suppress findings came to that, and
 * what is declared of sums, and changes since last year.
 * What reads the prose and holds it against the tables has a limit of its own.
 * What is done only when it is asked for has limits of its own: features, and what rewrites tables.
 */
const MOST_SERVER = 160 * KIB;
const MOST_PROSE = 92 * KIB;
/** What holds a report against others: last year’s, and the units that it sums. */
const MOST_OTHER_REPORTS = 36 * KIB;
/** What knows the files of the workspace, and the reports in them. */
const MOST_FOLDER = 40 * KIB;
const MOST_FEATURES = 62 * KIB;
const MOST_REWRITING = 32 * KIB;

/** What is no part of what the server needs for one draft, or is counted by itself. */
const APART: readonly string[] = [
  'format data',
  'messages',
  'other libraries',
  'rewriting',
  'features',
  'prose',
  'other reports',
  'folder',
];

/** Sizes in bytes, minified, each beside a bundle that holds its library alone. */
describe('the bundle of', () => {
  const printed = execFileSync(process.execPath, [`${ROOT}/scripts/bundle-sizes.mjs`], {
    encoding: 'utf8',
  });
  const { client, server, clientLibrary, serverLibrary } = JSON.parse(printed) as Sizes;

  test('each library holds that library', () => {
    for (const { total, parts } of [clientLibrary, serverLibrary]) {
      expect(parts['language server library']).toBeGreaterThan(100 * KIB);
      expect(total).toBeGreaterThan(parts['language server library'] ?? total);
    }
  });

  test('the client is little more than its library', () => {
    expect(client.total).toBeGreaterThan(clientLibrary.total);
    expect(client.total - clientLibrary.total).toBeLessThanOrEqual(MOST_CLIENT);
  });

  test('the server, without data and messages, is not much more than its library', () => {
    const { parts, total } = server;
    expect(parts.rewriting).toBeLessThanOrEqual(MOST_REWRITING);
    expect(parts.features).toBeLessThanOrEqual(MOST_FEATURES);
    expect(parts.prose).toBeLessThanOrEqual(MOST_PROSE);
    expect(parts['other reports']).toBeLessThanOrEqual(MOST_OTHER_REPORTS);
    expect(parts.folder).toBeLessThanOrEqual(MOST_FOLDER);
    const apart = APART.map((name) => parts[name] ?? 0);
    for (const bytes of apart) expect(bytes).toBeGreaterThan(0);
    const rest = apart.reduce((left, bytes) => left - bytes, total);
    expect(rest - serverLibrary.total).toBeGreaterThan(50 * KIB);
    expect(rest - serverLibrary.total).toBeLessThanOrEqual(MOST_SERVER);
  });
});
