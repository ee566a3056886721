/** What client and server both speak, and nothing else: names, and the shapes that travel. */

export const LANGUAGE_ID = 'nianbao';

/** The name of a configuration file; it speaks for the drafts in its folder and below. */
export const CONFIG_NAME = 'nianbao.json';

export const COMMANDS = {
  checkFolder: 'nianbao.checkFolder',
  compareWithLastYear: 'nianbao.compareWithLastYear',
  copyTableAsTabs: 'nianbao.copyTableAsTabs',
  enter: 'nianbao.enter',
  groupByFolder: 'nianbao.reports.groupByFolder',
  groupByOrgan: 'nianbao.reports.groupByOrgan',
  newReport: 'nianbao.newReport',
  openSample: 'nianbao.openSample',
  openToSide: 'nianbao.reports.openToSide',
  openWalkthrough: 'nianbao.openWalkthrough',
  nextFigure: 'nianbao.nextFigure',
  nextFinding: 'nianbao.nextFinding',
  previousFigure: 'nianbao.previousFigure',
  previousFinding: 'nianbao.previousFinding',
  recomputeTotals: 'nianbao.recomputeTotals',
  restartServer: 'nianbao.restartServer',
  revealInExplorer: 'nianbao.reports.revealInExplorer',
  showFixes: 'nianbao.showFixes',
  showPlace: 'nianbao.showPlace',
  showSuppressed: 'nianbao.showSuppressed',
  sortByFindings: 'nianbao.reports.sortByFindings',
  sortByName: 'nianbao.reports.sortByName',
  sumUnits: 'nianbao.sumUnits',
  suppress: 'nianbao.suppress',
  tableToHtml: 'nianbao.tableToHtml',
  tableToMarkdown: 'nianbao.tableToMarkdown',
  tableToTabs: 'nianbao.tableToTabs',
} as const;

export const SETTINGS = {
  section: 'nianbao',
  detect: 'detect',
  findingsSteady: 'findings.steady',
  language: 'language',
  rules: 'rules',
  inlayHints: 'inlayHints',
  codeLens: 'codeLens',
  enterEnable: 'enter.enable',
  format: 'format',
  pasteEnable: 'paste.enable',
  verifyIncremental: 'verifyIncremental',
  folderCheck: 'folder.check',
} as const;

export type DetectSetting = 'auto' | 'ask' | 'off';
export type LanguageSetting = 'auto' | 'zh-cn' | 'en';

/** The settings below `format`: whether and how drafts are tidied. */
export interface FormatSettings {
  readonly enable: boolean;
  /** While typing as well. */
  readonly onType: boolean;
  /** How wide the editor’s font shows characters of ambiguous width. */
  readonly ambiguousWidth: 'narrow' | 'wide';
}

/** Layouts in which a new report may be written. */
export const NEW_REPORT_LAYOUTS = ['tab-rows', 'markdown', 'tab-cells'] as const;
export type NewReportLayout = (typeof NEW_REPORT_LAYOUTS)[number];

/** Request: the national form of a year with its figures left blank. */
export const TEMPLATE_REQUEST = 'nianbao/template';

export interface TemplateParams {
  readonly organ: string;
  readonly year: number;
  readonly layout: NewReportLayout;
}

export interface TemplateResult {
  readonly text: string;
}

/** Request: how a document was recognised, in the user's language. */
export const STATUS_REQUEST = 'nianbao/status';

export interface StatusParams {
  readonly uri: string;
}

export interface StatusResult {
  /** Such as “2021 年格式 · 2023 年度（依据标题）”. */
  readonly summary: string;
  readonly findings: number;
  /** How many findings are suppressed, by comments and by the configuration file. */
  readonly suppressed: number;
  /** The configuration file that rules the document, and whether all of it is understood. */
  readonly config?: { readonly uri: string; readonly faults: number };
}

/** Request: what is suppressed in a document, in the order of its text. */
export const SUPPRESSED_REQUEST = 'nianbao/suppressed';

export interface SuppressedParams {
  readonly uri: string;
}

export interface SuppressedFinding {
  readonly range: Stretch;
  readonly rule: string;
  readonly message: string;
  readonly reason: string;
  readonly by: 'comment' | 'file';
}

/** Request: the edit that suppresses the findings of a rule at a place. */
export const SUPPRESS_REQUEST = 'nianbao/suppress';

export interface SuppressParams {
  readonly uri: string;
  /** The version of the document to which the range belongs. */
  readonly version: number;
  readonly rule: string;
  readonly range: Stretch;
  readonly reason: string;
  /** Where it is written: into the draft, or into its configuration file. */
  readonly by: 'comment' | 'file';
}

/** What a client’s command `suppress` is given: all but what its user is asked for. */
export type SuppressCommandParams = Omit<SuppressParams, 'reason' | 'by'>;

/**
 * An experimental capability of a client: it has the command `suppress`, which asks its user for the
 * reason. Such a client is given the command and not an edit.
 */
export const ASKS_REASONS = 'nianbaoAsksReasons';

/**
 * Request, from the server: the bytes of a file that lies where the server cannot read, in base64; null
 * where there is none. Sent only to a client with the experimental capability of the same name.
 */
export const READ_FILE_REQUEST = 'nianbao/readFile';
export const READS_FILES = 'nianbaoReadsFiles';

export interface ReadFileParams {
  readonly uri: string;
}

/** What files in which reports are written end in. */
export const REPORT_ENDINGS = ['.txt', '.md', '.markdown', '.html', '.htm', '.nianbao'] as const;

/**
 * Request, from the server: the addresses of all files below a folder that end in one of
 * `REPORT_ENDINGS`, of a folder where the server cannot read. Left out are what lies in folders whose
 * names begin with a dot, and `node_modules`. Sent only to a client with the experimental capability.
 */
export const LIST_FILES_REQUEST = 'nianbao/listFiles';
export const LISTS_FILES = 'nianbaoListsFiles';

export interface ListFilesParams {
  /** The address of the folder. */
  readonly folder: string;
}

export interface ListFilesResult {
  readonly files: readonly string[];
}

/** Request: the totals of a document, or of one of its tables, that are not the sum of their parts. */
export const TOTALS_REQUEST = 'nianbao/totals';

export interface TotalsParams {
  readonly uri: string;
  /** Which table, counted from 0 in the order of the text; all where it is absent. */
  readonly table?: number;
}

/** A place in a document as the protocol has it: lines and UTF-16 units counted from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

interface Stretch {
  readonly start: Position;
  readonly end: Position;
}

/** A total that is to be another figure, and how that is worked out. */
export interface TotalToChange {
  readonly range: Stretch;
  readonly newText: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly terms: string;
}

export interface TotalsResult {
  /** The version of the document to which the places belong. */
  readonly version: number;
  readonly totals: readonly TotalToChange[];
  /** What is likelier wrong than the totals, in the user’s language: a finding at one of their parts. */
  readonly doubt?: string;
}

/** Layouts in which a table may be rewritten. */
export const TABLE_LAYOUTS = ['markdown', 'tab-rows', 'html'] as const;
export type TableLayout = (typeof TABLE_LAYOUTS)[number];

/** Request: the edit that writes the table at a place in another layout. */
export const CONVERT_TABLE_REQUEST = 'nianbao/convertTable';

/** Request: the text of the table at a place in a layout, for a clipboard. */
export const TABLE_TEXT_REQUEST = 'nianbao/tableText';

/** Which table, by a place in its lines, and in which layout. */
export interface TableParams {
  readonly uri: string;
  readonly position: Position;
  readonly layout: TableLayout;
}

/** Why nothing is written, in the user's language. */
export interface Refused {
  readonly refusal: string;
}

export type ConvertTableResult =
  | Refused
  | { readonly version: number; readonly range: Stretch; readonly newText: string };

export type TableTextResult = Refused | { readonly text: string };

/**
 * An experimental capability of a client: it has the command `recomputeTotals`, which lets its user
 * look at each total before it is changed. Such a client is given the command and not an edit.
 */
export const PICKS_TOTALS = 'nianbaoPicksTotals';

/**
 * An experimental capability of a client: the name of a command, without arguments, that shows its
 * user the findings of the draft in front.
 */
export const FINDINGS_COMMAND = 'nianbaoFindingsCommand';

/**
 * An experimental capability of a client: it has the command `showFixes`, which goes to a finding and
 * shows its fixes.
 */
export const SHOWS_FIXES = 'nianbaoShowsFixes';

export interface ShowFixesParams {
  readonly uri: string;
  readonly range: Stretch;
}

/**
 * An experimental capability of a client: it has the command `showPlace`, which goes to a place of a
 * draft. Such a client is given ways to what a finding is compared with among the fixes.
 */
export const SHOWS_PLACES = 'nianbaoShowsPlaces';

export interface ShowPlaceParams {
  readonly uri: string;
  readonly range: Stretch;
}

/** Request: what to write instead of what is on the clipboard; null where a plain paste is right. */
export const PASTE_REQUEST = 'nianbao/paste';

export interface PasteParams {
  readonly uri: string;
  /** The version of the document to which the ranges belong; for another one there is no answer. */
  readonly version: number;
  /** What is selected, and would be replaced by a plain paste. */
  readonly ranges: readonly Stretch[];
  /** The clipboard as HTML, where it has a table in it. */
  readonly html?: string;
  /** The clipboard as plain text. */
  readonly text?: string;
}

export interface PasteResult {
  /** What the edits do, in the user's language. */
  readonly title: string;
  /** `figures` go into the cells of a table that is there, `table` is one that comes. */
  readonly kind: 'table' | 'figures';
  /** All that is to be done, the replacing of the selection included; none over another. */
  readonly edits: readonly { readonly range: Stretch; readonly newText: string }[];
}

/** Request: the figure or the finding of a draft behind or before a selection; null where there is none. */
export const GO_TO_REQUEST = 'nianbao/goTo';

export interface GoToParams {
  readonly uri: string;
  /** What is selected now. */
  readonly range: Stretch;
  readonly what: 'figure' | 'finding';
  readonly direction: 'next' | 'previous';
}

export interface GoToResult {
  readonly range: Stretch;
}

/** Request: how a table goes on when Enter is pressed at the end of a row; null for a plain line break. */
export const ENTER_REQUEST = 'nianbao/enter';

export interface EnterParams {
  readonly uri: string;
  /** The version of the document to which the position belongs; for another one there is no answer. */
  readonly version: number;
  readonly position: Position;
}

export interface EnterResult {
  readonly range: Stretch;
  readonly newText: string;
  /** Where the caret is then, in the text with what was written. */
  readonly caret: Position;
}

/** Request: the reports of all folders, open or not, as far as they have been read. */
export const REPORTS_REQUEST = 'nianbao/reports';

/**
 * Notification, from the server: what the request above gives is no longer what it was. Sent only to a
 * client with the experimental capability of the name below.
 */
export const REPORTS_CHANGED = 'nianbao/reportsChanged';
export const SHOWS_REPORTS = 'nianbaoShowsReports';

/** A report of the folder, and what is found in it. */
export interface ReportItem {
  readonly uri: string;
  /** As its title says; empty where that says none. */
  readonly organ: string;
  /** The same for all reports of one organ. */
  readonly organKey: string;
  readonly year?: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that are information or a hint. */
  readonly others: number;
  /** Why it could not be read, in the user’s language; nothing is then counted. */
  readonly unread?: string;
}

export interface ReportsResult {
  readonly reports: readonly ReportItem[];
  /** Whether all files have been read; else more will come. */
  readonly complete: boolean;
}

/**
 * Request: lists and reads the files of all folders again, those that seem unchanged as well, and
 * answers when that is done. It also goes on with what its user broke off.
 */
export const CHECK_FOLDER_REQUEST = 'nianbao/checkFolder';

/** Request: the edits that write the sum of its units into a report that is declared to sum them. */
export const SUM_UNITS_REQUEST = 'nianbao/sumUnits';

export interface SumUnitsParams {
  readonly uri: string;
}

export interface SummedUnit {
  readonly uri: string;
  readonly organ: string;
  readonly errors: number;
  readonly warnings: number;
}

export type SumUnitsResult =
  | Refused
  | {
      /** The version of the document to which the places belong. */
      readonly version: number;
      /** Figures that are to be others; a figure that some unit does not state is left as it is. */
      readonly figures: readonly TotalToChange[];
      /** Figures that cannot be summed, and why, in the user’s language. */
      readonly undecided: readonly string[];
      /** Those that fail their own checks first. */
      readonly units: readonly SummedUnit[];
      readonly missing: readonly string[];
      /** What each unit adds to each figure, as Markdown. */
      readonly sheet: string;
    };
