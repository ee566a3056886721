import { expect, test } from 'vitest';
import { FoldingRangeRequest } from 'vscode-languageserver/node';
import { swap } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';
import { Client } from './client';

test('a draft is folded by lines, and the regions of its author are told as such', async () => {
  const client = await Client.start();
  const text = swap(
    STANDARD_REPORTS['2021'],
    '## 六、',
    '<!-- region -->\n说明。\n<!-- endregion -->\n\n## 六、',
  );
  const textDocument = { uri: await client.open(text) };
  const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  const lines = text.split('\n');
  const [one] = folds?.filter(({ startLine }) => lines[startLine] === '## 一、总体情况') ?? [];
  expect(lines[one?.endLine ?? -1]).toMatch(/^组织培训/u);
  const region = lines.indexOf('<!-- region -->');
  expect(folds).toContainEqual({ startLine: region, endLine: region + 2, kind: 'region' });
});
