import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { message, say } from '../../shared/src/messages';
import { EN } from '../../shared/src/messages/en';
import { ZH_CN } from '../../shared/src/messages/zh-cn';
import { RULES } from '../../shared/src/rules';
import { ROOT } from '../helpers/texts';

const SOURCES = sourcesBelow(['shared/src', 'server/src']);

/** A number, and behind it a word such as “figures” or “identities” that is no choice of two. */
const SEVERAL =
  /\{(?:count|found|figures|errors|warnings|findings)\} (?:equally simple )?(?:figures|rows|columns|cells|tables|identities|findings|blanks|ways|errors|warnings|lines|problems)\b/u;
/** Where the number is two or more: one broken identity, for one, is told in other words. */
const NEVER_ONE = [
  'fix/change-several',
  'fix/write-sums',
  'sum.figure/many',
  'fix/write-zeros',
  'lens/hold',
  'table.blank',
  'table.identity/choice',
  'table.identity/exceeded-each',
  'table.identity/exceeded-together',
  'table.identity/moved-left',
  'table.identity/moved-right',
  'table.identity/open',
  'table.identity/open-tangle',
  'table.identity/several',
  'table.identity/swapped',
  'table.identity/tangle',
] as const;

describe('messages', () => {
  test('every key is in both languages, with the same places to fill in', () => {
    expect(Object.keys(EN).sort()).toEqual(Object.keys(ZH_CN).sort());
    for (const [key, zh] of Object.entries(ZH_CN)) {
      const en = EN[key as keyof typeof ZH_CN];
      expect(places(en), key).toEqual(places(zh));
      expect(en, key).not.toBe(zh);
    }
  });

  test('every key is used somewhere', () => {
    const code = SOURCES.filter(({ path }) => !path.includes('/messages/'))
      .map(({ text }) => text)
      .join('\n');
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      ['cli/severity-', 'cli/why-'].some(
        (room) => key.startsWith(room) && code.includes(`${room}$`),
      );
    expect(Object.keys(ZH_CN).filter((key) => !used(key))).toEqual([]);
  });

  test('words for one and for several are chosen by the number', () => {
    const said = (count: number) => say(message('fix/insert-rows', { count }), 'en');
    expect(said(1)).toBe('Insert 1 missing row with blank figures');
    expect(said(11)).toBe('Insert 11 missing rows with blank figures');
    expect(Object.values(EN).filter((text) => text.includes('(s)'))).toEqual([]);
  });

  test('no number stands before a word for several that it may not fit', () => {
    const alwaysSeveral = Object.entries(EN).filter(([, text]) => SEVERAL.test(text));
    expect(alwaysSeveral.map(([key]) => key).sort()).toEqual([...NEVER_ONE].sort());
  });

  test('every rule has its message', () => {
    expect(RULES.filter(({ meta }) => !(meta.id in ZH_CN)).map(({ meta }) => meta.id)).toEqual([]);
  });
});

function places(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/gu)].map((match) => match[1] ?? '')),
  ].sort();
}

function sourcesBelow(folders: readonly string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({
        path: `${folder}/${name}`,
        text: readFileSync(`${ROOT}/${folder}/${name}`, 'utf8'),
      })),
  );
}
