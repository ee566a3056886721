import { commands, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { SummedUnit, SumUnitsResult } from '../../../shared/src/names';
import { t } from '../texts';

type Sums = Exclude<SumUnitsResult, { readonly refusal: string }>;

interface Item extends QuickPickItem {
  readonly does?: 'go-on' | { readonly open: string };
}

/**
 * Shows what speaks against summing now: units with mistakes of their own, units that are missing,
 * figures that cannot be summed. Tells whether to go on, which it does unasked where there is nothing.
 */
export async function lookAtUnits(sums: Sums): Promise<boolean> {
  const items = itemsOf(sums);
  if (items.length === 0) return true;
  const pick = await window.showQuickPick(
    [{ label: t('$(arrow-right) Sum the units as they are'), does: 'go-on' as const }, ...items],
    {
      title: t('Units: {0}. Look at these first', sums.units.length),
      placeHolder: t('A unit that is chosen is opened, and nothing is written'),
      matchOnDescription: true,
      ignoreFocusOut: true,
    },
  );
  if (pick?.does === 'go-on') return true;
  if (pick?.does) await commands.executeCommand('vscode.open', Uri.parse(pick.does.open));
  return false;
}

function itemsOf({ units, missing, undecided }: Sums): Item[] {
  const wrong = units.filter(({ errors }) => errors > 0);
  return [
    ...under(t('With mistakes of their own'), wrong.map(itemOf)),
    ...under(t('Missing'), missing.map(plain('circle-slash'))),
    ...under(t('Cannot be summed'), undecided.map(plain('question'))),
  ];
}

function under(title: string, items: readonly Item[]): Item[] {
  if (items.length === 0) return [];
  return [{ label: title, kind: QuickPickItemKind.Separator }, ...items];
}

function itemOf({ uri, organ, errors, warnings }: SummedUnit): Item {
  const found = [
    errors === 1 ? t('1 error') : t('{0} errors', errors),
    ...(warnings === 0 ? [] : [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)]),
  ];
  const path = workspace.asRelativePath(Uri.parse(uri));
  return {
    label: `$(error) ${organ === '' ? path : organ}`,
    description: found.join(' · '),
    detail: path,
    does: { open: uri },
  };
}

const plain =
  (icon: string) =>
  (label: string): Item => ({ label: `$(${icon}) ${label}` });
