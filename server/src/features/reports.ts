import { type Message, say } from '../../../shared/src/messages';
import {
  CHECK_FOLDER_REQUEST,
  REPORTS_CHANGED,
  REPORTS_REQUEST,
  type ReportItem,
  type ReportsResult,
  SHOWS_REPORTS,
} from '../../../shared/src/names';
import { type Context, hasExperimental } from '../context';
import { Gathered } from '../workspace/gathered';
import { countOf, isRead, type Known } from '../workspace/known-report';
import type { Feature } from './feature';

/** So long changes are gathered, in milliseconds, before a client is told to ask again. */
const GATHERS = 300;

/** Requests of our own: the reports of the workspace with what is found in them, and to read them anew. */
export const REPORTS: Feature = {
  capabilities: () => ({
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }),
  register(context) {
    const { connection, reports, client } = context;
    connection.onRequest(REPORTS_REQUEST, (): ReportsResult => {
      const items = reports.all().map((known) => itemOf(context, known));
      return { reports: items.sort(byAddress), complete: reports.isComplete };
    });
    connection.onRequest(CHECK_FOLDER_REQUEST, async () => {
      await reports.list(true);
      await reports.settled();
      return null;
    });
    if (hasExperimental(client, SHOWS_REPORTS)) tellOfChanges(context);
  },
};

function tellOfChanges({ connection, reports }: Context): void {
  const telling = new Gathered(GATHERS, () => void connection.sendNotification(REPORTS_CHANGED));
  reports.onChange(() => telling.ask());
}

function itemOf(context: Context, known: Known): ReportItem {
  const { uri } = known;
  if (!isRead(known)) {
    const none = { organ: '', organKey: '', errors: 0, warnings: 0, others: 0 };
    return { uri, ...none, unread: said(context, known.unread) };
  }
  const { organ, organKey, year } = known.facts;
  return {
    uri,
    organ,
    organKey,
    ...(year !== undefined && { year }),
    errors: countOf(known, 'error'),
    warnings: countOf(known, 'warning'),
    others: countOf(known, 'information', 'hint'),
  };
}

function said(context: Context, message: Message): string {
  return say(message, context.locale());
}

function byAddress(one: ReportItem, other: ReportItem): number {
  return one.uri < other.uri ? -1 : 1;
}
