import {
  type QuickInputButton,
  type QuickPickItem,
  type Range,
  type TextEditor,
  window,
} from 'vscode';
import type { TotalToChange } from '../../shared/src/names';
import { rangeOf, select } from './front';

/** What the list says of itself, and whether all its figures are chosen at first. */
interface Choice {
  readonly title: string;
  readonly placeholder: string;
  readonly all: boolean;
  /** A button of the list, which leaves it open. */
  readonly button?: { readonly look: QuickInputButton; press(): void };
}

interface Item extends QuickPickItem {
  readonly range: Range;
  readonly newText: string;
}

/**
 * Lists figures that would change, of which the user leaves those chosen that are to be written. The
 * one under the cursor is shown in the draft. Undefined where the list was left.
 */
export function chooseFigures(
  editor: TextEditor,
  figures: readonly TotalToChange[],
  { title, placeholder, all, button }: Choice,
): Promise<readonly Item[] | undefined> {
  const before = editor.selection;
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = figures.map(itemOf);
  pick.selectedItems = all ? pick.items : [];
  pick.buttons = button ? [button.look] : [];
  pick.onDidTriggerButton(() => button?.press());
  pick.onDidChangeActive(([item]) => {
    if (item) select(editor, item.range);
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve([...pick.selectedItems]);
      pick.hide();
    });
    pick.onDidHide(() => {
      editor.selection = before;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemOf({ range, newText, name, before, after, terms }: TotalToChange): Item {
  return {
    label: `${before === '' ? '□' : before} → ${after}`,
    description: name,
    detail: `= ${terms}`,
    range: rangeOf(range),
    newText,
  };
}
