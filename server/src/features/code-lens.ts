import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import { spanInTable } from '../../../shared/src/draft/locate';
import { type Lens, tableLenses, titleLens } from '../../../shared/src/features/lenses';
import {
  COMMANDS,
  FINDINGS_COMMAND,
  PICKS_TOTALS,
  SHOWS_FIXES,
  type ShowFixesParams,
  type TotalsParams,
} from '../../../shared/src/names';
import { tableIdentity } from '../../../shared/src/rules/table-identity';
import { touches } from '../../../shared/src/text/span';
import { type Context, handle, hasExperimental, STILL_GOOD } from '../context';
import { toRange } from '../convert';
import { recordOf } from '../given';
import { refreshOnChange } from '../refresh';
import type { Snapshot } from '../snapshot';
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
        (snapshot) => {
          const { document, draft, findings } = snapshot;
          const { codeLens } = snapshot.settings;
          const locale = context.locale();
          const lenses = [
            ...(codeLens.title ? titleLens(draft, findings.length, locale) : []),
            ...(codeLens.tables ? tableLenses(draft, locale) : []),
          ];
          return lenses.map((lens) => ({
            range: toRange(document, { from: lens.at, to: lens.at }),
            command: commandOf(context, snapshot, lens),
          }));
        },
        STILL_GOOD,
      ),
    );
  },
};

/** What a click does where the client has a command for it; else words alone, with no command's name. */
function commandOf(context: Context, snapshot: Snapshot, { words, shows }: Lens): Command {
  const inert: Command = { title: words, command: '' };
  if (!shows) return inert;
  if (shows !== 'findings') {
    const found = fixesOf(context, snapshot, shows.totalsOf) ?? totalsOf(context, snapshot, shows);
    if (found) return { title: words, ...found };
  }
  const command = findingsCommand(context);
  return command === undefined ? inert : { title: words, command };
}

type Click = Omit<Command, 'title'>;

/** The fixes of the first mistake in a table: each says what it writes, and which sums that settles. */
function fixesOf(
  { client }: Context,
  { document, draft, findings }: Snapshot,
  index: number,
): Click | undefined {
  const table = draft.report.tables[index];
  if (!table || !hasExperimental(client, SHOWS_FIXES)) return undefined;
  const whole = spanInTable(draft, table, table);
  const mistake = findings.find(
    ({ rule, from, fixes }) =>
      rule === tableIdentity.meta.id && fixes.length > 0 && touches(whole, from),
  );
  if (!mistake) return undefined;
  const params: ShowFixesParams = { uri: document.uri, range: toRange(document, mistake) };
  return { command: COMMANDS.showFixes, arguments: [params] };
}

function totalsOf(
  { client }: Context,
  { document: { uri } }: Snapshot,
  { totalsOf: table }: { readonly totalsOf: number },
): Click | undefined {
  if (!hasExperimental(client, PICKS_TOTALS)) return undefined;
  const params: TotalsParams = { uri, table };
  return { command: COMMANDS.recomputeTotals, arguments: [params] };
}

/** The command by which a client shows findings, where it names one. */
function findingsCommand({ client }: Context): string | undefined {
  const command = recordOf(client.experimental)[FINDINGS_COMMAND];
  return typeof command === 'string' ? command : undefined;
}
