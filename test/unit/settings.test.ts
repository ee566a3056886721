import { expect, test } from 'vitest';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { SettingsOfDrafts } from '../../server/src/draft-settings';
import { UserSettings } from '../../server/src/settings';
import { SETTINGS } from '../../shared/src/names';
import { SETTINGS_SECTIONS } from '../../shared/src/settings/catalogue';

const ALL = SETTINGS_SECTIONS.flatMap(({ settings }) => settings);
/** The library that speaks to the server reads this one by itself. */
const READ_BY_LIBRARY = 'trace.server';

test('what code reads is in the list of settings, and nothing else is', () => {
  const { section: _, ...read } = SETTINGS;
  const names = Object.values(read);
  const covers = (read: string, name: string) => name === read || name.startsWith(`${read}.`);
  const unread = ALL.filter(({ name }) => !names.some((one) => covers(one, name)));
  expect(unread.map(({ name }) => name)).toEqual([READ_BY_LIBRARY]);
  expect(names.filter((one) => !ALL.some(({ name }) => covers(one, name)))).toEqual([]);
});

test('no name stands twice, and every default is one of the values', () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  for (const setting of ALL) {
    if (setting.kind !== 'choice') continue;
    expect(setting.values.map(({ value }) => value)).toContain(setting.default);
  }
});

test('what the server does where nothing is set is what the list says', async () => {
  const user = new UserSettings({ capabilities: {} } as InitializeParams);
  const settings: unknown = await new SettingsOfDrafts({} as Connection, user, () =>
    Promise.resolve(undefined),
  ).of('file:///a');
  const assumed = ALL.flatMap((setting) => {
    const value = setting.name.split('.').reduce(valueIn, settings);
    return value === undefined || setting.kind === 'levels' ? [] : [[setting, value] as const];
  });
  expect(assumed.length).toBeGreaterThan(5);
  for (const [setting, value] of assumed) expect(value, setting.name).toBe(setting.default);
});

function valueIn(settings: unknown, name: string): unknown {
  const isRecord = typeof settings === 'object' && settings !== null;
  return isRecord ? (settings as Readonly<Record<string, unknown>>)[name] : undefined;
}
