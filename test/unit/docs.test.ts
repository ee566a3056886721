import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say } from '../../shared/src/messages';
import { RULE_PAGES, type RulePage } from '../../shared/src/rules/docs';
import type { Severity } from '../../shared/src/rules/types';
import { findingsIn } from '../helpers/check';
import { commandLinePage, manualPage } from '../helpers/command-line';
import { commandsPage } from '../helpers/commands-page';
import { configSchema } from '../helpers/config-schema';
import { manifestWithSettings, TEXTS_FILES, textsWithSettings } from '../helpers/manifest';
import { neighboursFor } from '../helpers/neighbours';
import { settingsPage } from '../helpers/settings-page';
import { ROOT, standardReport } from '../helpers/texts';

const PAGES = `${ROOT}/docs/rules`;
const SEVERITIES: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'information' },
  hint: { zh: '建议', en: 'hint' },
};

/** All this is written from the code by `npm run docs`; a page that differs fails here. */
describe('the page of', () => {
  test.each(RULE_PAGES)('$id', async (page) => {
    await expect(pageOf(page)).toMatchFileSnapshot(`${PAGES}/${page.id}.md`);
  });

  test('all rules together', async () => {
    await expect(indexPage()).toMatchFileSnapshot(`${PAGES}/README.md`);
  });
});

describe('what is written from the list of settings:', () => {
  test('the settings in package.json', async () => {
    await expect(manifestWithSettings()).toMatchFileSnapshot(`${ROOT}/package.json`);
  });

  test.each(['zh-cn', 'en'] as const)('their texts in %s', async (locale) => {
    const file = `${ROOT}/${TEXTS_FILES[locale]}`;
    await expect(textsWithSettings(locale)).toMatchFileSnapshot(file);
  });

  test('their page', async () => {
    await expect(settingsPage()).toMatchFileSnapshot(`${ROOT}/docs/settings.md`);
  });
});

test('the schema of nianbao.json', async () => {
  await expect(configSchema()).toMatchFileSnapshot(`${ROOT}/schemas/nianbao.schema.json`);
});

test('the page of all commands', async () => {
  await expect(commandsPage()).toMatchFileSnapshot(`${ROOT}/docs/commands.md`);
});

describe('what is written from the definition of the command line:', () => {
  test('its page', async () => {
    await expect(commandLinePage()).toMatchFileSnapshot(`${ROOT}/docs/command-line.md`);
  });

  test.each([
    ['zh-cn', 'nianbao.zh-cn.1'],
    ['en', 'nianbao.1'],
  ] as const)('the manual page in %s', async (locale, file) => {
    await expect(manualPage(locale)).toMatchFileSnapshot(`${ROOT}/docs/${file}`);
  });
});

test('no page is left of a rule that is gone', () => {
  const wanted = [...RULE_PAGES.map(({ id }) => `${id}.md`), 'README.md'];
  expect(readdirSync(PAGES).sort()).toEqual(wanted.sort());
});

test('the page of features shows every picture that was taken for it, and no other', () => {
  const page = readFileSync(`${ROOT}/docs/features.md`, 'utf8');
  const shown = [...page.matchAll(/!\[[^\]]+\]\(images\/features\/([^)]+)\)/gu)].map(
    ([, name]) => name,
  );
  expect(page.split('![')).toHaveLength(shown.length + 1);
  expect(shown.sort()).toEqual(readdirSync(`${ROOT}/docs/images/features`).sort());
});

function pageOf(meta: RulePage): string {
  const { zh, en } = SEVERITIES[meta.severity];
  return [
    `# ${meta.name.zh}`,
    `\`${meta.id}\` · ${zh} · 自 ${meta.since}`,
    meta.what.zh,
    `**为什么**：${meta.why.zh}`,
    ...(meta.basis ? [`**依据**：${meta.basis.zh}`] : []),
    ...examplesOf(meta, '例', '改正为'),
    `## ${meta.name.en}`,
    `\`${meta.id}\` · ${en} · since ${meta.since}`,
    meta.what.en,
    `**Why**: ${meta.why.en}`,
    ...(meta.basis ? [`**Basis**: ${meta.basis.en}`] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function examplesOf({ id, examples }: RulePage, bad: string, good: string): string[] {
  return examples.flatMap((example) => {
    const text = standardReport(example.report).replace(example.good, () => example.bad);
    const found = findingsIn(text, neighboursFor(example));
    const finding = found.find(({ rule }) => rule === id);
    const said = finding ? [`> ${say(finding.message, 'zh-cn')}`] : [];
    const beside = example.against ? AGAINST[example.against] : '';
    return [`**${bad}**${beside}`, block(example.bad), ...said, `**${good}**`, block(example.good)];
  });
}

const AGAINST = { 'last-year': '（对照上年报告）', units: '（对照各单位报告）' };

function block(text: string): string {
  return ['```text', text.replace(/^\n+|\n+$/gu, '') || '（无）', '```'].join('\n');
}

function indexPage(): string {
  const rows = RULE_PAGES.map(({ id, severity, name }) => {
    const { zh, en } = SEVERITIES[severity];
    return `| [\`${id}\`](${id}.md) | ${zh} ${en} | ${name.zh} | ${name.en} |`;
  });
  const head = ['| | | 规则 | Rule |', '| --- | --- | --- | --- |'];
  return ['# 规则 Rules', '', ...head, ...rows, ''].join('\n');
}
