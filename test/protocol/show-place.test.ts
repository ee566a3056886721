import { expect, test } from 'vitest';
import {
  CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionTriggerKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { COMMANDS, SHOWS_PLACES } from '../../shared/src/names';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client, PULLS } from './client';

const ROW = '| 行政强制 | 57 |  |  |\n';
const TEXT = swap(STANDARD_REPORTS['2021'], ROW, ROW + ROW);
const DOCUMENT = TextDocument.create('file:///draft.txt', 'nianbao', 1, TEXT);
const FIRST = TEXT.indexOf(ROW) + '| '.length;
const SECOND = FIRST + ROW.length;
const OURS = { ...PULLS, experimental: { [SHOWS_PLACES]: true } };

function rangeOf(from: number, length: number) {
  return { start: DOCUMENT.positionAt(from), end: DOCUMENT.positionAt(from + length) };
}

/** The titles and arguments of the actions at the second row that go somewhere. */
async function ways(client: Client, triggerKind?: CodeActionTriggerKind, only?: string[]) {
  const uri = await client.open(TEXT);
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: rangeOf(SECOND, 1),
    context: { diagnostics: [], ...(triggerKind && { triggerKind }), ...(only && { only }) },
  });
  return (actions ?? []).filter(
    (action): action is CodeAction =>
      CodeAction.is(action) && action.command?.command === COMMANDS.showPlace,
  );
}

test('a client that goes to places is given the way to what a finding is compared with', async () => {
  const client = await Client.start({ capabilities: OURS, locale: 'zh-cn' });
  const [way, ...others] = await ways(client);
  expect(others).toEqual([]);
  expect(way).toMatchObject({ title: '转到第一次出现的地方', kind: CodeActionKind.QuickFix });
  expect(way?.diagnostics?.map(({ code }) => code)).toEqual(['row.twice']);
  expect(way?.command?.arguments).toEqual([
    { uri: 'file:///draft.txt', range: rangeOf(FIRST, '行政强制'.length) },
  ]);
  expect(way?.edit).toBeUndefined();
});

test('it lights no lamp, and is no action on the source', async () => {
  const client = await Client.start({ capabilities: OURS });
  expect(await ways(client, CodeActionTriggerKind.Automatic)).toEqual([]);
  expect(await ways(client, CodeActionTriggerKind.Invoked, [CodeActionKind.Source])).toEqual([]);
  const quick = await ways(client, CodeActionTriggerKind.Invoked, [CodeActionKind.QuickFix]);
  expect(quick.length).toBe(1);
});

test('other clients have links at the finding alone', async () => {
  const client = await Client.start();
  expect(await ways(client)).toEqual([]);
  const [finding] = await client.diagnostics('file:///draft.txt');
  expect(finding?.relatedInformation?.map(({ location }) => location.range)).toEqual([
    rangeOf(FIRST, '行政强制'.length),
  ]);
});

test('from a sentence that contradicts a table a user goes to the cell', async () => {
  const client = await Client.start({ capabilities: OURS, locale: 'en' });
  const text = swap(STANDARD_REPORTS['2021'], '办结50件', '办结51件');
  const document = TextDocument.create('file:///claim.txt', 'nianbao', 1, text);
  const uri = await client.open(text, document.uri);
  const at = document.positionAt(text.indexOf('51件'));
  const actions = await client.actions(uri, { start: at, end: at }, [CodeActionKind.QuickFix]);
  const ways = (actions ?? []).filter(
    ({ command }) => typeof command === 'object' && command.command === COMMANDS.showPlace,
  );
  expect(ways.map(({ title }) => title)).toEqual([
    'Go to the cell “（七）总计” of Table three (applications)',
  ]);
  const [way] = ways.flatMap((action) => (CodeAction.is(action) ? (action.command ?? []) : []));
  expect(document.getText(way?.arguments?.[0].range)).toBe('50');
});
