import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { DeclaredUnits } from '../../server/src/cli/sum/declared-units';
import { organKey } from '../../shared/src/facts/organ-key';
import { readConfig } from '../../shared/src/policy/config';
import type { FoundConfig } from '../../shared/src/policy/nearest';
import { madeUnits } from '../helpers/units';

const UNITS = madeUnits(11);

/** A folder of units that several reports sum, as a configuration file declares it. */
function district(): { path: string; ruling: FoundConfig } {
  const path = mkdtempSync(join(tmpdir(), 'nianbao-units-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  mkdirSync(join(path, 'units'));
  for (const [index, { text }] of UNITS.entries())
    writeFileSync(join(path, `units/${index}.md`), text);
  const text = JSON.stringify({ sums: [{ file: 'sum-*.md', units: ['units/*.md'] }] });
  const uri = pathToFileURL(join(path, 'nianbao.json')).href;
  return { path, ruling: { uri, text, config: readConfig(text) } };
}

function reportIn(path: string, name: string, year = 2023) {
  const organ = `临江区${name}`;
  const uri = pathToFileURL(join(path, `sum-${name}.md`)).href;
  return { uri, organ, organKey: organKey(organ), year };
}

test('units that several reports sum are read once', async () => {
  const { path, ruling } = district();
  const units = new DeclaredUnits();
  const first = await units.of(reportIn(path, 'a'), ruling);
  expect(first?.units.map(({ organ }) => organ).sort()).toEqual(
    UNITS.map(({ organ }) => organ).sort(),
  );
  rmSync(join(path, 'units'), { recursive: true });
  const second = await units.of(reportIn(path, 'b'), ruling);
  expect(second).toEqual(first);
  expect((await units.of(reportIn(path, 'b', 2022), ruling))?.units).toEqual([]);
});

test('units that go while others are read are missing, and what is below another file is listed', async () => {
  const [one, other] = [district(), district()];
  const units = new DeclaredUnits();
  const year = await units.of(reportIn(one.path, 'a', 2022), one.ruling);
  expect(year?.units).toEqual([]);
  rmSync(join(one.path, 'units/3.md'));
  const later = await units.of(reportIn(one.path, 'a'), one.ruling);
  expect(later?.units).toHaveLength(UNITS.length - 1);
  expect(later?.missing).toEqual([{ name: '3.md', reason: 'unread' }]);
  expect((await units.of(reportIn(other.path, 'a'), other.ruling))?.units).toHaveLength(11);
});
