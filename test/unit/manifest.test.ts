import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNamedReport } from '../../shared/src/detect';
import { COMMANDS, LANGUAGE_ID } from '../../shared/src/names';
import { ROOT, readText } from '../helpers/texts';

interface Command {
  readonly command: string;
  readonly category?: string;
  readonly when?: string;
  readonly enablement?: string;
}

interface Step {
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}

interface Language {
  readonly id: string;
  readonly extensions?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly languages: readonly Language[];
    readonly menus: Readonly<Record<string, readonly Partial<Command>[]>>;
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const { commands, languages, menus, walkthroughs }: Manifest['contributes'] = JSON.parse(
  readText('package.json'),
).contributes;
const ids = commands.map(({ command }) => command);

/** Commands that need no draft before the user. */
const ANYWHERE: readonly string[] = [
  COMMANDS.checkFolder,
  COMMANDS.newReport,
  COMMANDS.openSample,
  COMMANDS.openWalkthrough,
  COMMANDS.restartServer,
];

describe('files that the manifest gives the language by their names', () => {
  const own = languages.find(({ id }) => id === LANGUAGE_ID);
  const patterns = (own?.filenamePatterns ?? []).map((pattern) =>
    pattern.replaceAll('*', '青石县'),
  );

  test.each([...patterns, ...(own?.extensions ?? []).map((ending) => `draft${ending}`)])(
    'are called reports: %s',
    (name) => {
      expect(isNamedReport(name)).toBe(true);
      expect(isNamedReport(`drafts/${name.toUpperCase()}`)).toBe(true);
      expect(isNamedReport(`${name}/notes.txt`)).toBe(false);
    },
  );

  test.each([
    '年报.md',
    '年报：政府信息公开.md',
    '政府信息公开指南.txt',
    'nianbao.md',
    'nianbao.txt',
  ])('are no others: %s', (name) => expect(isNamedReport(name)).toBe(false));
});

describe('every command', () => {
  test('stands under one category', () => {
    expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['%category%']));
  });

  test('has its name in the code, and of menus there is none without', () => {
    const known: readonly string[] = Object.values(COMMANDS);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    const inMenus = Object.values(menus).flatMap((items) => items.map(({ command }) => command));
    expect(inMenus.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
  });

  test('is hidden from the palette where it cannot work', () => {
    const shown = commands.filter(({ command, enablement = '' }) => {
      const item = menus.commandPalette?.find((one) => one.command === command);
      const isOfView = item?.when === 'false';
      return !isOfView && !`${item?.when ?? ''} ${enablement}`.includes('editorLangId == nianbao');
    });
    expect(shown.map(({ command }) => command).sort()).toEqual([...ANYWHERE].sort());
  });
});

describe('the walkthrough', () => {
  const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const code = readText('client/src/walkthrough.ts');

  test('waits for commands that there are, and for context keys that are set', () => {
    for (const event of steps.flatMap(({ completionEvents }) => completionEvents)) {
      const [, kind, name = ''] = /^(\w+):(.+)$/u.exec(event) ?? [];
      if (kind === 'onCommand') expect(ids).toContain(name);
      else expect(code).toContain(`'${name.replace('nianbao.walkthrough.', '')}'`);
    }
  });

  test('has its pictures, and they are packaged', () => {
    expect(readText('.vscodeignore')).toContain('!client/walkthrough/**');
    for (const { media } of steps) {
      expect(media.svg).toMatch(/^client\/walkthrough\//u);
      expect(existsSync(`${ROOT}/${media.svg}`), media.svg).toBe(true);
    }
  });

  test.each(['package.nls.json', 'package.nls.zh-cn.json'])(
    'names in %s only commands that there are',
    (file) => {
      const texts: Readonly<Record<string, string>> = JSON.parse(readText(file));
      for (const { description } of steps) {
        const text = texts[description.replaceAll('%', '')] ?? '';
        const named = [...text.matchAll(/\(command:(?:toSide:)?([\w.]+)/gu)].map(
          (match) => match[1],
        );
        expect(named.filter((id) => id?.startsWith('nianbao.') && !ids.includes(id))).toEqual([]);
      }
    },
  );
});
