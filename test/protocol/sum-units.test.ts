import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SUM_UNITS_REQUEST, type SumUnitsResult } from '../../shared/src/names';
import { swap } from '../helpers/check';
import { readText, STANDARD_REPORTS } from '../helpers/texts';
import type { Client } from './client';
import { Changed, FOLLOWS, Folder, reportsIn, startIn, tell, until, Watched } from './folder';

const SOUND = STANDARD_REPORTS['2021'];
const WRONG = swap(SOUND, '| 行政强制 | 57 |', '| 行政强制 | 75 |');
const CONFIG = '{ "sums": [{ "file": "county.md", "units": ["units/*.md"] }] }';
const NAMES = ['1-government-office.md', '2-housing.md', '3-lanping.md'] as const;
const HOUSING = readText(`test/fixtures/units-2021/${NAMES[1]}`);

function folder(county: string, more: Readonly<Record<string, string>> = {}): Folder {
  const units = NAMES.map((name) => [
    `units/${name}`,
    readText(`test/fixtures/units-2021/${name}`),
  ]);
  return new Folder({
    'nianbao.json': CONFIG,
    'county.md': county,
    ...Object.fromEntries(units),
    ...more,
  });
}

function asked(client: Client, uri: string): Promise<SumUnitsResult> {
  return client.connection.sendRequest(SUM_UNITS_REQUEST, { uri });
}

async function summed(client: Client, uri: string) {
  const result = await asked(client, uri);
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

test('the request for the sum of units gives each figure that is another, and a sheet', async () => {
  const here = folder(WRONG);
  const client = await startIn([here]);
  const uri = here.address('county.md');
  await client.open(WRONG, uri, 7);
  const { version, figures, undecided, units, missing, sheet } = await summed(client, uri);
  expect(version).toBe(7);
  expect(figures).toMatchObject([
    { name: '行政强制 · 本年处理决定数量', before: '75', after: '57', terms: '30+27' },
  ]);
  const document = TextDocument.create(uri, 'nianbao', 7, WRONG);
  expect(TextDocument.applyEdits(document, [...figures])).toBe(SOUND);
  expect([undecided, missing]).toEqual([[], []]);
  expect(units.map(({ errors, warnings }) => errors + warnings)).toEqual([0, 0, 0]);
  expect(sheet).toContain(
    '| 表二（主动公开） | 行政强制 · 本年处理决定数量 | 57 | 75 | 30 | 27 | 0 |',
  );
});

test('a unit that fails its own checks comes first; one that is blank leaves figures open', async () => {
  const blank = swap(HOUSING, '| 行政强制 | 27 |', '| 行政强制 |  |');
  const here = folder(WRONG, { [`units/${NAMES[1]}`]: blank });
  const client = await startIn([here]);
  const uri = here.address('county.md');
  await client.open(WRONG, uri);
  const { figures, undecided, units } = await summed(client, uri);
  expect(figures).toEqual([]);
  expect(undecided).toHaveLength(1);
  expect(undecided[0]).toContain('行政强制');
  expect(units[0]).toMatchObject({ organ: '青溪县住房和城乡建设局', warnings: 1 });
});

test('without a declaration it is refused, with the way out', async () => {
  const here = folder(SOUND, { 'nianbao.json': '{}' });
  const client = await startIn([here]);
  const uri = here.address('county.md');
  await client.open(SOUND, uri);
  expect(await asked(client, uri)).toMatchObject({
    refusal: expect.stringContaining('nianbao.json'),
  });
});

test('the sum is held against the units of the folder, and again when one of them changes', async () => {
  const here = folder(SOUND);
  const client = await startIn([here]);
  const watched = new Watched(client);
  const county = here.address('county.md');
  await expect.poll(() => watched.rules(county), POLL).toEqual([]);
  here.write(`units/${NAMES[1]}`, swap(HOUSING, '| 行政强制 | 27 |', '| 行政强制 | 28 |'));
  await tell(client, [here.address(`units/${NAMES[1]}`), Changed]);
  await expect.poll(() => watched.rules(county), POLL).toEqual(['sum.figure']);
  here.write(`units/${NAMES[1]}`, swap(HOUSING, '| 行政强制 | 27 |', '| 行政强制 |  |'));
  await tell(client, [here.address(`units/${NAMES[1]}`), Changed]);
  await expect.poll(() => watched.rules(county), POLL).toEqual(['sum.undecided']);
  watched.cancel();
  await watched.answer;
});

const POLL = { timeout: 8000 };

test('units are read for their sum where the folder is not, those that are open as they are typed', async () => {
  const full = swap(HOUSING, '| 行政强制 | 27 |', '| 行政强制 | ２７ |');
  const here = folder(WRONG, {
    [`units/${NAMES[1]}`]: full,
    'units/picture.md': '不是报告。',
    'others.md': HOUSING,
  });
  const client = await startIn([here], { initializationOptions: { folder: { check: false } } });
  const uri = here.address('county.md');
  await client.open(WRONG, uri);
  const { figures, missing, units } = await summed(client, uri);
  expect(figures).toMatchObject([{ before: '75', after: '57', terms: '30+27' }]);
  expect(missing).toEqual([]);
  expect(units.map(({ warnings }) => warnings).sort()).toEqual([0, 0, 1]);
  expect((await reportsIn(client)).reports.map((one) => one.uri)).toEqual([uri]);
  here.write(`units/${NAMES[0]}`, 'nothing');
  expect((await summed(client, uri)).units).toHaveLength(2);
  const unit = here.address(`units/${NAMES[1]}`);
  await client.open(swap(HOUSING, '| 行政强制 | 27 |', '| 行政强制 | 28 |'), unit);
  await until(async () => expect((await reportsIn(client)).reports).toHaveLength(2));
  expect((await summed(client, uri)).sheet).toContain('| 28 |');
});

test('nothing is said of units that are not read, though another folder is', async () => {
  const [here, other] = [folder(WRONG), new Folder({ 'a.md': HOUSING })];
  const client = await startIn([here, other], {
    capabilities: { ...FOLLOWS, workspace: { ...FOLLOWS.workspace, configuration: true } },
    settings: (scope) => ({ folder: { check: scope !== here.uri } }),
  });
  const uri = here.address('county.md');
  await client.open(WRONG, uri);
  await until(async () => expect((await reportsIn(client)).complete).toBe(true));
  const items = await client.diagnostics(uri);
  expect(items.map(({ code }) => code)).not.toContain('sum.undecided');
  expect((await summed(client, uri)).units).toHaveLength(3);
});
