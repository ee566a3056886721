import { describe, expect, test } from 'vitest';
import {
  NEW_REPORT_LAYOUTS,
  type NewReportLayout,
  TEMPLATE_REQUEST,
  type TemplateParams,
  type TemplateResult,
} from '../../shared/src/names';
import { readText } from '../helpers/texts';
import { Client } from './client';

/** What is still to be filled in, and nothing else: the blank tables, the empty sections, the fee. */
const TO_FILL_IN = {
  2020: [
    ...['section.empty', 'section.empty', 'section.empty'],
    ...['table.blank', 'table.blank', 'table.blank'],
  ],
  2023: [
    ...['fee.missing', 'section.empty', 'section.empty'],
    ...['table.blank', 'table.blank', 'table.blank'],
  ],
} as const;

const MARKS: Readonly<Record<NewReportLayout, RegExp>> = {
  markdown: /^\| -{3,} \|/mu,
  'tab-rows': /^\S+\t.*\t/mu,
  'tab-cells': /^\t\S+$/mu,
};

describe.each(NEW_REPORT_LAYOUTS)('a new report in the layout %s', (layout) => {
  test.each([2020, 2023] as const)('of %i is the national form, left blank', async (year) => {
    const client = await Client.start();
    const text = await template(client, { organ: '青溪县', year, layout });
    expect(text).toMatch(MARKS[layout]);
    expect(text.split('\n')[0]).toContain(`青溪县${year}年政府信息公开工作年度报告`);
    expect(text).not.toMatch(/(?:^|[\t|])[ \t]*0[ \t]*(?:[\t|]|$)/mu);
    const uri = await client.open(text, 'untitled:new');
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    expect(codes.sort()).toEqual(TO_FILL_IN[year]);
    const format = year === 2020 ? '2019' : '2021';
    expect((await client.status(uri))?.summary).toContain(`${format} 年格式 · ${year} 年度`);
  });
});

test('the status says how a draft was recognised and how much was found', async () => {
  const draft = readText('samples/draft.txt');
  const english = await Client.start({ locale: 'en' });
  const uri = await english.open(draft);
  expect(await english.status(uri)).toEqual({
    summary: 'Form of 2021 · Year 2023 (by the title)',
    findings: 1,
    suppressed: 0,
  });
  const chinese = await Client.start({ locale: 'zh-cn' });
  await chinese.open(draft);
  expect(await chinese.status(uri)).toEqual({
    summary: '2021 年格式 · 2023 年度（依据标题）',
    findings: 1,
    suppressed: 0,
  });
  await chinese.change(uri, 2, { text: draft.replace('\t92\n', '\t29\n') });
  expect((await chinese.status(uri))?.findings).toBe(0);
});

async function template(client: Client, params: TemplateParams): Promise<string> {
  const { text } = await client.connection.sendRequest<TemplateResult>(TEMPLATE_REQUEST, params);
  return text;
}
