import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import { type Lens, tableLenses, titleLens } from '../../../shared/src/features/lenses';
import {
  COMMANDS,
  FINDINGS_COMMAND,
  PICKS_TOTALS,
  type TotalsParams,
} from '../../../shared/src/names';
import { type Context, handle, hasExperimental, STILL_GOOD } from '../context';
import { toRange } from '../convert';
import { recordOf } from '../given';
import { refreshOnChange } from '../refresh';
import type { Feature } from './feature';

/** How the report was recognised, above its title, and whether the identities hold, above each table. */
export const CODE_LENS: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(context) {
    const { client, connection } = context;
    refreshOnChange(
      context,
      client.workspace?.codeLens?.refreshSupport,
      CodeLensRefreshRequest.type,
    );
    connection.onCodeLens(
      handle<{ textDocument: { uri: string } }, CodeLens[]>(
        context,
        [],
        ({ document, draft, findings, settings: { codeLens } }) => {
          const locale = context.locale();
          const lenses = [
            ...(codeLens.title ? titleLens(draft, findings.length, locale) : []),
            ...(codeLens.tables ? tableLenses(draft, locale) : []),
          ];
          return lenses.map((lens) => ({
            range: toRange(document, { from: lens.at, to: lens.at }),
            command: commandOf(context, document.uri, lens),
          }));
        },
        STILL_GOOD,
      ),
    );
  },
};

/** What a click does where the client has a command for it; else words alone, with no command's name. */
function commandOf(context: Context, uri: string, { words, shows }: Lens): Command {
  const inert: Command = { title: words, command: '' };
  if (!shows) return inert;
  const command = findingsCommand(context);
  if (shows !== 'findings' && hasExperimental(context.client, PICKS_TOTALS)) {
    const params: TotalsParams = { uri, table: shows.totalsOf };
    return { title: words, command: COMMANDS.recomputeTotals, arguments: [params] };
  }
  return command === undefined ? inert : { title: words, command };
}

/** The command by which a client shows findings, where it names one. */
function findingsCommand({ client }: Context): string | undefined {
  const command = recordOf(client.experimental)[FINDINGS_COMMAND];
  return typeof command === 'string' ? command : undefined;
}
