import { describe, expect, test } from 'vitest';
import { workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, nianbao } = workplace();
const GOOD = STANDARD_REPORTS['2021'];

/** A county with two units, each of which reports what the county does: the sum is wrong everywhere. */
function county(name: string, units: readonly string[]): void {
  file(`${name}/county.md`, GOOD);
  file(`${name}/units/a.md`, GOOD.replaceAll('青溪县', '青溪县财政局'));
  file(`${name}/units/b.md`, GOOD.replaceAll('青溪县', '青溪县教育局'));
  const sums = [{ file: 'county.md', units }];
  file(`${name}/nianbao.json`, JSON.stringify({ sums }));
}

async function rulesOf(...args: string[]): Promise<string[]> {
  const { out } = await nianbao(['check', ...args, '-f', 'ndjson', '--no-ledger']);
  return [...out.matchAll(/"rule":"([^"]+)"/gu)].map(([, rule = '']) => rule);
}

describe('a report that sums units', () => {
  test('is held against them, though it is checked alone', async () => {
    county('all', ['units/*.md']);
    expect(await rulesOf('all/county.md')).toContain('sum.figure');
    expect(await rulesOf('all')).toContain('sum.figure');
    expect(await rulesOf('all/units')).not.toContain('sum.figure');
    expect(await rulesOf('all/county.md', '--no-config')).not.toContain('sum.figure');
  });

  test('is undecided where a unit is missing', async () => {
    county('some', ['units/*.md', 'units/c.md']);
    const rules = await rulesOf('some/county.md');
    expect(rules).toContain('sum.undecided');
  });
});
