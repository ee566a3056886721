import type { Format, TableId } from '../../../shared/src/format/types';

/** Figures of a table that are added up: every row with every column. */
interface Figures {
  readonly table: TableId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

interface Quantity {
  readonly figures: Figures;
  /** Sums of quantities that a reader may soundly take the same words for. */
  readonly kin: readonly string[];
}

const ORGANISATIONS = ['business', 'research', 'welfare', 'legal-service', 'other-organisation'];
const REFUSED = [
  'state-secret',
  'banned-by-law',
  'three-safeties',
  'third-party',
  'internal',
  'process',
  'enforcement-file',
  'query',
].map((id) => `refused.${id}`);
const UNABLE = ['not-held', 'not-ready', 'unclear'].map((id) => `unable.${id}`);
const NOT_PROCESSED = ['petition', 'repeat', 'publication', 'excessive', 'confirm'].map(
  (id) => `not-processed.${id}`,
);
const OTHER_2021 = ['not-corrected', 'not-paid', 'else'].map((id) => `other.${id}`);

const RECEIVED = ['new', 'new+carriedIn', 'answered'];
const NEGATIVE = ['refused+unable', 'refused+unable+notProcessed+other', 'answered'];

const three = (rows: readonly string[], kin: readonly string[] = [], columns = ['total']) => ({
  figures: { table: 'three' as const, rows, columns },
  kin,
});
const four = (columns: readonly string[], kin: readonly string[] = []): Quantity => ({
  figures: { table: 'four', rows: ['cases'], columns },
  kin,
});
const two = (row: string, column: string, kin: readonly string[] = []): Quantity => ({
  figures: { table: 'two', rows: [row], columns: [column] },
  kin,
});
const bySuit = (outcome: string) => four([`direct.${outcome}`, `after-review.${outcome}`]);

const ROWS = {
  new: three(['new'], RECEIVED),
  carriedIn: three(['carried-in']),
  answered: three(['total'], RECEIVED),
  carriedOut: three(['carried-out']),
  disclosed: three(['disclosed'], ['disclosed+partly']),
  partly: three(['partly']),
  refused: three(REFUSED, NEGATIVE),
  stateSecret: three(['refused.state-secret']),
  banned: three(['refused.banned-by-law']),
  safeties: three(['refused.three-safeties']),
  thirdParty: three(['refused.third-party']),
  internal: three(['refused.internal']),
  process: three(['refused.process']),
  enforcement: three(['refused.enforcement-file']),
  query: three(['refused.query']),
  unable: three(UNABLE, ['notHeld']),
  notHeld: three(['unable.not-held'], ['unable']),
  notReady: three(['unable.not-ready']),
  unclear: three(['unable.unclear']),
  notProcessed: three(NOT_PROCESSED),
  petition: three(['not-processed.petition']),
  repeat: three(['not-processed.repeat'], ['repeat+excessive']),
  publication: three(['not-processed.publication']),
  excessive: three(['not-processed.excessive']),
  confirm: three(['not-processed.confirm']),
} satisfies Record<string, Quantity>;

const APPLICANTS = {
  person: three(['new'], ['person+personIn', 'personAnswered'], ['person']),
  personIn: three(['carried-in'], [], ['person']),
  personAnswered: three(['total'], [], ['person']),
  organisations: three(['new'], ['organisations+organisationsIn'], ORGANISATIONS),
  organisationsIn: three(['carried-in'], [], ORGANISATIONS),
  business: three(['new'], ['organisations'], ['business']),
  research: three(['new'], [], ['research']),
  welfare: three(['new'], [], ['welfare']),
  legal: three(['new'], [], ['legal-service']),
  otherOrganisation: three(['new'], [], ['other-organisation']),
} satisfies Record<string, Quantity>;

const CASES = {
  reviews: four(['review.total']),
  reviewUpheld: four(['review.upheld']),
  reviewCorrected: four(['review.corrected']),
  reviewOther: four(['review.other']),
  reviewPending: four(['review.pending']),
  suits: four(['direct.total', 'after-review.total'], ['direct', 'afterReview']),
  direct: four(['direct.total'], ['suits']),
  afterReview: four(['after-review.total'], ['suits']),
  suitUpheld: bySuit('upheld'),
  suitCorrected: bySuit('corrected'),
  suitOther: bySuit('other'),
  suitPending: bySuit('pending'),
} satisfies Record<string, Quantity>;

const NOW = {
  other: three(OTHER_2021, ['otherElse']),
  notCorrected: three(['other.not-corrected'], ['other']),
  otherElse: three(['other.else'], ['other']),
  rulesIssued: two('rules', 'issued', ['rulesInForce']),
  rulesInForce: two('rules', 'in-force', ['rulesIssued']),
  issued: two('normative', 'issued', ['inForce']),
  repealed: two('normative', 'repealed'),
  inForce: two('normative', 'in-force', ['issued']),
  licence: two('licence', 'decisions'),
  penalty: two('penalty', 'decisions'),
  coercion: two('coercion', 'decisions'),
  fees: two('fees', 'amount'),
} satisfies Record<string, Quantity>;

const BEFORE = {
  other: three(['other']),
  made: two('normative', 'made', ['madeKnown', 'everKnown']),
  madeKnown: two('normative', 'disclosed', ['made', 'everKnown']),
  everKnown: two('normative', 'disclosed-ever'),
  licence: two('licence', 'decisions'),
  services: two('services', 'decisions'),
  penalty: two('penalty', 'decisions'),
  coercion: two('coercion', 'decisions'),
  purchases: two('procurement', 'purchases'),
} satisfies Record<string, Quantity>;

const SHARED = { ...ROWS, ...APPLICANTS, ...CASES };

/** What can be stated of a format’s tables, by the names that sayings use. */
export const QUANTITIES: Readonly<Record<string, Readonly<Record<string, Quantity>>>> = {
  '2019': { ...SHARED, ...BEFORE },
  '2021': { ...SHARED, ...NOW },
};

/** A quantity of a format; nothing where its tables have none of that name. */
export function quantityOf({ id }: Format, name: string): Quantity | undefined {
  return QUANTITIES[id]?.[name];
}
