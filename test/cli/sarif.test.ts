import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// The schema of the standard, as its makers ship it for tests.
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import { taskChecker } from '../../server/src/cli/run/check-task';
import { counted, NO_TOTALS } from '../../server/src/cli/totals';
import { sarif } from '../../server/src/cli/writers/sarif';
import { RULES } from '../../shared/src/rules';
import { workplace } from '../helpers/command';
import { STANDARD_REPORTS } from '../helpers/texts';

const { file, folder, nianbao } = workplace();
const GOOD = STANDARD_REPORTS['2021'];

file('某 县/一.md', GOOD.replace('| 行政强制 | 57 |', '| 行政强制 | ５７ |'));
file('某 县/二.md', GOOD.replace('| 48 | 5 | 0 | 1 |', '| 84 | 5 | 0 | 1 |'));
file(
  '某 县/三.md',
  GOOD.replace(
    '| 行政处罚 | 129 |',
    '<!-- nianbao-disable-next-line figure.blank: 没有这一事项 -->\n| 行政处罚 |  |',
  ),
);
file('good.md', GOOD);
file('faulty/good.md', GOOD);
file('faulty/nianbao.json', '{ "rules": { "figure.blank": "loud" } }');

async function logOf(...args: string[]): Promise<Log> {
  const { out } = await nianbao(['check', ...args, '-f', 'sarif']);
  return JSON.parse(out);
}

/** Where a log is not as the schema says. */
function faultsOf(log: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('--format sarif', () => {
  test.each([
    ['findings of several kinds', ['某 县', 'good.md']],
    ['nothing', ['good.md']],
    ['a file that cannot be read', ['good.md', 'none.md']],
    ['no report at all', ['none.md']],
    ['a configuration file with a mistake', ['faulty']],
    ['all in English', ['某 县', '--lang', 'en']],
  ])('is valid with %s', async (_, args) => {
    expect(faultsOf(await logOf(...args))).toEqual([]);
  });

  test('the schema says what is no SARIF', async () => {
    const log = await logOf('good.md');
    const broken = { ...log, runs: [{ ...log.runs[0], columnKind: 'characters' }] };
    expect(faultsOf(broken).join()).toContain('/runs/0/columnKind');
  });

  test('counts columns in UTF-16 units, and addresses from the folder on', async () => {
    const [run] = (await logOf('某 县/一.md')).runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.originalUriBaseIds).toEqual({ SRCROOT: { uri: `file://${folder}/` } });
    const [result] = run?.results ?? [];
    expect(result?.locations?.[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: '%E6%9F%90%20%E5%8E%BF/%E4%B8%80.md', uriBaseId: 'SRCROOT' },
        region: {
          startLine: 40,
          startColumn: 10,
          endLine: 40,
          endColumn: 12,
          snippet: { text: '５７' },
        },
      },
      logicalLocations: [{ fullyQualifiedName: '表二（主动公开）/行政强制/本年处理决定数量' }],
    });
    expect(result?.level).toBe('warning');
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toEqual({
      deletedRegion: { startLine: 40, startColumn: 10, endLine: 40, endColumn: 12 },
      insertedContent: { text: '57' },
    });
  });

  test('names each rule with its help, whether it speaks or not', async () => {
    const [run] = (await logOf('某 县')).runs;
    const rules: readonly ReportingDescriptor[] = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id).sort()).toEqual(RULES.map(({ meta }) => meta.id).sort());
    for (const { id, help, helpUri } of rules) {
      expect(help?.text.length, id).toBeGreaterThan(10);
      expect(readFileSync(fileURLToPath(helpUri ?? ''), 'utf8')).toContain(`\`${id}\``);
    }
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
  });

  test('has related places, and what is suppressed with its reason', async () => {
    const results: readonly Result[] = (await logOf('某 县')).runs[0]?.results ?? [];
    const wrong = results.find(({ ruleId }) => ruleId === 'table.identity');
    expect(wrong?.relatedLocations?.length).toBeGreaterThan(0);
    const blank = results.find(({ ruleId }) => ruleId === 'figure.blank');
    expect(blank?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: '没有这一事项' },
    ]);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints);
    expect(new Set(prints.map((print) => JSON.stringify(print))).size).toBe(prints.length);
  });

  test('notes what could not be read, with the exit code', async () => {
    const [run] = (await logOf('good.md', 'none.md')).runs;
    expect(run?.invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        workingDirectory: { uri: `file://${folder}/` },
        toolExecutionNotifications: [
          {
            descriptor: { id: 'nianbao/unreadable', index: 0 },
            level: 'error',
            message: { text: '没有这个文件或文件夹' },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: 'none.md', uriBaseId: 'SRCROOT' } },
              },
            ],
          },
        ],
      },
    ]);
    expect(run?.artifacts).toHaveLength(1);
  });

  test('notes a fault of the check as ours, and not as a file that cannot be read', async () => {
    const terms = { config: { kind: 'none' }, wantsLedger: false, cache: undefined } as const;
    const faulty = {
      input: { path: join(folder, 'good.md'), named: true },
      get lastYear(): never {
        throw new RangeError('some rule is at fault');
      },
    };
    const [record] = await taskChecker(terms)(faulty);
    expect(record?.kind).toBe('fault');
    if (!record) return;
    const root = `file://${folder}/`;
    const style = { locale: 'zh-cn', isColoured: false, isQuiet: false } as const;
    const writer = sarif({ ...style, isVerbose: false, hasLedger: false, root });
    const totals = counted(NO_TOTALS, record);
    const ending = { totals, exitCode: 2, isInterrupted: false, milliseconds: 1 };
    const log = JSON.parse(`${writer.begin?.()}${writer.file(record)}${writer.end(ending)}`);
    expect(faultsOf(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'nianbao/fault', index: 2 },
        message: { text: expect.stringContaining('some rule is at fault') },
      },
    ]);
    expect(run.tool.driver.notifications[2].id).toBe('nianbao/fault');
    expect(totals).toMatchObject({ faults: 1, unreadable: 0 });
  });
});
