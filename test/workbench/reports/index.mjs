import assert from 'node:assert/strict';
import { command, rows, until } from '../workbench.mjs';

const tree = '.pane-body .tree-explorer-viewlet-tree-view .monaco-list-row';

/** What a user does with a folder of reports, none of which they have opened. */
export const reports = [
  ['the reports of the folder are in a tree, none of them being open', listed],
  ['the window asked no other machine for anything', closed],
];

async function listed({ page, texts, picture }) {
  await page.locator('.activitybar .action-label[aria-label]').first().waitFor();
  await page.locator(`.activitybar [aria-label^="${texts['view.container']}"]`).first().click();
  await page.waitForTimeout(4000);
  await picture('reports-tree');
  console.log(await rows(page, tree));
}

async function closed({ strangers }) {
  assert.deepEqual(strangers, []);
}
