import type { Bilingual } from '../../shared/src/format/types';
import type { Locale } from '../../shared/src/messages';
import { SETTINGS } from '../../shared/src/names';
import { levelsOf } from '../../shared/src/policy/levels';
import { RULE_PAGES, type RulePage } from '../../shared/src/rules/docs';
import { SETTINGS_SECTIONS } from '../../shared/src/settings/catalogue';
import type { Setting } from '../../shared/src/settings/types';
import { readText } from './texts';

type Json = Readonly<Record<string, unknown>>;
type Texts = Readonly<Record<string, string>>;

/** The files with the extension's texts, which VS Code takes by its display language. */
export const TEXTS_FILES = {
  en: 'package.nls.json',
  'zh-cn': 'package.nls.zh-cn.json',
} as const satisfies Readonly<Record<Locale, string>>;

/** The name of a setting, as users write it. */
export function nameOf({ name }: Setting): string {
  return `${SETTINGS.section}.${name}`;
}

/** `package.json` as it must be: with the settings of the catalogue, else as it is. */
export function manifestWithSettings(): string {
  const manifest = readJson('package.json') as { contributes: Json };
  const contributes = { ...manifest.contributes, configuration: configuration() };
  return toText({ ...manifest, contributes });
}

/** A file of texts as it must be: those of the settings from the catalogue, the others as they are. */
export function textsWithSettings(locale: Locale): string {
  const others = Object.entries(readJson(TEXTS_FILES[locale]) as Texts).filter(
    ([key]) => !key.startsWith('configuration.'),
  );
  const say = (text: Bilingual): string => text[locale === 'en' ? 'en' : 'zh'];
  const settings = SETTINGS_SECTIONS.flatMap(({ id, title, settings }) => [
    [`configuration.section.${id}`, say(title)],
    ...settings.flatMap((setting) => textsOf(setting, say)),
  ]);
  return toText(Object.fromEntries([...others, ...settings]));
}

function textsOf(setting: Setting, say: (text: Bilingual) => string): [string, string][] {
  const key = keyOf(setting);
  const own: [string, string] = [key, say(setting.what)];
  if (setting.kind === 'switch') return [own];
  if (setting.kind === 'levels') {
    return [
      own,
      ...RULE_PAGES.map((page): [string, string] => [`${key}.${page.id}`, say(levelText(page))]),
    ];
  }
  return [
    own,
    ...setting.values.map(({ value, means }): [string, string] => [`${key}.${value}`, say(means)]),
  ];
}

/** Which rule it is, and what holds unless it is set. */
function levelText({ name, severity }: RulePage): Bilingual {
  return { zh: `${name.zh}（默认 ${severity}）`, en: `${name.en} (${severity} by default)` };
}

function configuration(): Json[] {
  return SETTINGS_SECTIONS.map(({ id, settings }, order) => ({
    id: `${SETTINGS.section}.${id}`,
    title: `%configuration.section.${id}%`,
    order: order + 1,
    properties: Object.fromEntries(
      settings.map((setting, at) => [nameOf(setting), { ...propertyOf(setting), order: at + 1 }]),
    ),
  }));
}

function propertyOf(setting: Setting): Json {
  const key = keyOf(setting);
  const { scope } = setting;
  const markdownDescription = `%${key}%`;
  if (setting.kind === 'switch') {
    return { type: 'boolean', default: setting.default, scope, markdownDescription };
  }
  if (setting.kind === 'levels') {
    const properties = Object.fromEntries(
      RULE_PAGES.map(({ id, severity }) => [id, levelOf(id, severity)]),
    );
    const rest = { properties, additionalProperties: false };
    return { type: 'object', default: {}, scope, markdownDescription, ...rest };
  }
  return {
    type: 'string',
    enum: setting.values.map(({ value }) => value),
    default: setting.default,
    scope,
    markdownDescription,
    markdownEnumDescriptions: setting.values.map(({ value }) => `%${key}.${value}%`),
  };
}

function levelOf(rule: string, severity: string): Json {
  const description = `%configuration.rules.${rule}%`;
  return { type: 'string', enum: levelsOf(rule), default: severity, description };
}

function keyOf({ name }: Setting): string {
  return `configuration.${name}`;
}

function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

function toText(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
