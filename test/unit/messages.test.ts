import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EN } from '../../shared/src/messages/en';
import { ZH_CN } from '../../shared/src/messages/zh-cn';
import { RULES } from '../../shared/src/rules';
import { ROOT, readText } from '../helpers/texts';

const SOURCES = sourcesBelow(['shared/src', 'server/src', 'client/src']);

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
      (key.startsWith('cli/severity-') && code.includes('cli/severity-$'));
    expect(Object.keys(ZH_CN).filter((key) => !used(key))).toEqual([]);
  });

  test('every rule has its message', () => {
    expect(RULES.filter(({ meta }) => !(meta.id in ZH_CN)).map(({ meta }) => meta.id)).toEqual([]);
  });
});

describe('what the client says', () => {
  const bundle: Readonly<Record<string, string>> = JSON.parse(
    readText('l10n/bundle.l10n.zh-cn.json'),
  );
  const calls = SOURCES.filter(({ path }) => path.startsWith('client/')).flatMap(({ text }) =>
    [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)].map((match) => match[1] ?? ''),
  );

  test('is translated, and nothing else is', () => {
    expect(calls.length).toBeGreaterThan(0);
    expect([...new Set(calls)].sort()).toEqual(Object.keys(bundle).sort());
  });
});

describe('package.json', () => {
  const keys = [...readText('package.json').matchAll(/"%([\w.-]+)%"/gu)].map((match) => match[1]);

  test.each(['package.nls.json', 'package.nls.zh-cn.json'])('is covered by %s', (file) => {
    const texts: Readonly<Record<string, string>> = JSON.parse(readText(file));
    expect(Object.keys(texts).sort()).toEqual([...new Set(keys)].sort());
  });
});

function places(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''))].sort();
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
