import {
  ProgressLocation,
  type TextEditor,
  ThemeIcon,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import {
  SUM_UNITS_REQUEST,
  type SumUnitsParams,
  type SumUnitsResult,
} from '../../../shared/src/names';
import { chooseFigures } from '../figures';
import { draftInFront, write } from '../front';
import type { Server } from '../server';
import { t } from '../texts';
import { lookAtUnits } from './units';

type Sums = Exclude<SumUnitsResult, { readonly refusal: string }>;

/**
 * Works out what the units of the report in front add up to. Those that have mistakes of their own and
 * those that are missing are shown first; then each figure that would change, of which its user leaves
 * those chosen that are to be written. A sheet beside says what each unit adds.
 */
export async function sumUnits(server: Server): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const answer = await ask(server, editor);
  if (!answer || 'refusal' in answer) {
    void window.showWarningMessage(answer?.refusal ?? t('The units could not be summed.'));
    return;
  }
  if (!(await lookAtUnits(answer))) return;
  if (answer.figures.length === 0) {
    await tellNothing(answer);
    return;
  }
  const chosen = await chooseFigures(editor, answer.figures, {
    title: t('Figures that would change: {0}', answer.figures.length),
    placeholder: t('Choose those to be written'),
    all: true,
    button: {
      look: { iconPath: new ThemeIcon('table'), tooltip: t('Show what each unit adds') },
      press: () => void showSheet(answer),
    },
  });
  if (chosen && (await write(editor.document, [answer.version], chosen))) await showSheet(answer);
}

async function ask(server: Server, { document }: TextEditor): Promise<SumUnitsResult | null> {
  const client = await server.start();
  const params: SumUnitsParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  // The units are read anew, which may take a while where there are many.
  return window.withProgress(
    { location: ProgressLocation.Window, title: t('Reading the units…') },
    // A report that changed meanwhile, or a server that went down, gives no answer.
    () => client.sendRequest<SumUnitsResult | null>(SUM_UNITS_REQUEST, params).catch(() => null),
  );
}

async function tellNothing(answer: Sums): Promise<void> {
  const sheet = t('Show what each unit adds');
  const text = t('Every figure that can be summed is the sum of the units.');
  if ((await window.showInformationMessage(text, sheet)) === sheet) await showSheet(answer);
}

/** The sheet is a document of its own, which its user saves where they want it. */
async function showSheet({ sheet }: Sums): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: sheet });
  await window.showTextDocument(document, {
    viewColumn: ViewColumn.Beside,
    preserveFocus: true,
    preview: false,
  });
}
