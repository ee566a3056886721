import type { Bilingual } from '../../shared/src/format/types';
import { SETTINGS_SECTIONS } from '../../shared/src/settings/catalogue';
import type { Setting } from '../../shared/src/settings/types';
import { nameOf } from './manifest';

const NOTE: Bilingual = {
  zh: '作用域为“文件夹”的设置，可以在各文件夹的 `.vscode/settings.json` 中另设。',
  en: 'A setting of the scope “folder” may have another value in the `.vscode/settings.json` of a folder.',
};

const RULES_OF_LEVELS: Bilingual = {
  zh: '各条规则及其默认级别',
  en: 'The rules and their own severities',
};

/** The page of all settings, each in Chinese and in English. */
export function settingsPage(): string {
  return [
    '# 设置 Settings',
    NOTE.zh,
    NOTE.en,
    ...SETTINGS_SECTIONS.flatMap(({ title, settings }) => [
      `## ${title.zh} ${title.en}`,
      ...settings.flatMap(entryOf),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function entryOf(setting: Setting): string[] {
  const scope = setting.scope === 'resource' ? '文件夹 folder' : '窗口 window';
  return [
    `### \`${nameOf(setting)}\``,
    `默认 Default: \`${setting.kind === 'levels' ? '{}' : setting.default}\` · 作用域 Scope: ${scope}`,
    plain(setting.what.zh),
    ...valuesOf(setting, (means) => means.zh, '：'),
    plain(setting.what.en),
    ...valuesOf(setting, (means) => means.en, ': '),
  ];
}

function valuesOf(setting: Setting, say: (means: Bilingual) => string, colon: string): string[] {
  if (setting.kind === 'levels') return [`${say(RULES_OF_LEVELS)}${colon}[rules](rules/README.md)`];
  if (setting.kind === 'switch') return [];
  const values = setting.values.map(({ value, means }) => `- \`${value}\`${colon}${say(means)}`);
  return [values.join('\n')];
}

/** Only the settings page of the editor knows what a name between these marks means. */
function plain(text: string): string {
  return text.replace(/`#([\w.]+)#`/gu, '`$1`');
}
