import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RULE_PAGES } from '../../shared/src/rules/docs';
import { swap } from '../helpers/check';
import { ROOT, readText, STANDARD_REPORTS, standardReport } from '../helpers/texts';
import { Client } from './client';

const DRAFT = readText('samples/draft.txt');

test('a draft with one wrong figure: its code, place and severity, and the identities that it breaks', async () => {
  const client = await Client.start({ locale: 'en' });
  const uri = await client.open(DRAFT);
  const found = await client.diagnostics(uri);
  expect(
    found.map(({ code, range, severity, source }) => ({ code, range, severity, source })),
  ).toEqual([{ code: 'table.identity', range: cell(103, 2), severity: 1, source: 'nianbao' }]);
  expect(found.map((diagnostic) => related(diagnostic, uri))).toEqual([
    [
      '（一）予以公开 (columns = 总计): 92+1+0+1+0+0 = 94 ≠ 31 «31»',
      '自然人 (results = （七）总计): 92+6+6+2+5 = 111 ≠ 48 «48»',
    ],
  ]);
});

function cell(line: number, width: number) {
  return { start: { line, character: 1 }, end: { line, character: 1 + width } };
}

function related({ relatedInformation = [] }: Diagnostic, uri: string): string[] {
  const document = TextDocument.create(uri, 'nianbao', 1, DRAFT);
  return relatedInformation.map(({ location, message }) => {
    expect(location.uri).toBe(uri);
    return `${message} «${document.getText(location.range)}»`;
  });
}

test('what did not change is not sent again; what changed is', async () => {
  const client = await Client.start();
  const uri = await client.open(DRAFT);
  const first = await client.pull(uri);
  expect(first.kind).toBe('full');
  const again = await client.pull(uri, first.resultId);
  expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });

  await client.change(uri, 2, { text: DRAFT.replace('\t92\n', '\t29\n') });
  const changed = await client.pull(uri, first.resultId);
  expect(changed).toMatchObject({ kind: 'full', items: [] });
  expect(changed.resultId).not.toBe(first.resultId);
});

test('an answer about a document that was closed is no answer about the one opened after it', async () => {
  const client = await Client.start();
  const uri = await client.open(DRAFT);
  const { resultId } = await client.pull(uri);
  await client.close(uri);
  // Versions start anew, so that the version by itself does not tell the two apart.
  await client.open(STANDARD_REPORTS['2021'], uri);
  expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('documents do not get into each other’s way', async () => {
  const client = await Client.start();
  const draft = await client.open(DRAFT, 'file:///a.txt');
  const sound = await client.open(STANDARD_REPORTS['2021'], 'untitled:b');
  expect((await client.diagnostics(draft)).length).toBe(1);
  expect(await client.diagnostics(sound)).toEqual([]);
  expect((await client.diagnostics(draft)).length).toBe(1);
});

test('the link of every finding leads to the page of its rule', async () => {
  const client = await Client.start();
  const linked = new Set<string>();
  for (const { id, examples } of RULE_PAGES) {
    for (const [index, { report, good, bad, against }] of examples.entries()) {
      // What is held against other reports is told in a folder alone, and linked as the others are.
      if (against) continue;
      const text = swap(standardReport(report), good, bad);
      const uri = await client.open(text, `untitled:${id}-${index}`);
      const found = await client.diagnostics(uri);
      expect(found.map(({ code }) => code)).toContain(id);
      for (const { code, codeDescription } of found) {
        expectPage(String(code), codeDescription?.href ?? '');
        linked.add(String(code));
      }
      await client.close(uri);
    }
  }
  const uri = await client.open(DRAFT);
  const href = (await client.diagnostics(uri))[0]?.codeDescription?.href ?? '';
  // Only the last part of the address differs.
  const others = RULE_PAGES.map(({ id }) => id).filter((id) => !linked.has(id));
  for (const id of others) expectPage(id, new URL(`${id}.md`, href).href);
});

function expectPage(rule: string, href: string): void {
  expect(href).toMatch(/^file:\/\/\//u);
  const path = fileURLToPath(href);
  expect(path.startsWith(`${ROOT.replace(/\/$/u, '')}/docs/rules/`), path).toBe(true);
  expect(existsSync(path), `the page of ${rule}: ${path}`).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(rule);
}
