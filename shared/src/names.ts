/** What client and server both speak, and nothing else: names, and the shapes that travel. */

export const LANGUAGE_ID = 'nianbao';

export const COMMANDS = {
  newReport: 'nianbao.newReport',
  recomputeTotals: 'nianbao.recomputeTotals',
  restartServer: 'nianbao.restartServer',
} as const;

export const SETTINGS = {
  section: 'nianbao',
  detect: 'detect',
  language: 'language',
} as const;

export type DetectSetting = 'auto' | 'ask' | 'off';
export type LanguageSetting = 'auto' | 'zh-cn' | 'en';

/** Layouts in which a new report may be written. */
export const NEW_REPORT_LAYOUTS = ['markdown', 'tab-rows', 'tab-cells'] as const;
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
}

/**
 * Request: the workspace edit that recomputes every total of a document, each change with a label of
 * its own and to be confirmed, where the client can show that; null where nothing would change.
 */
export const RECOMPUTE_REQUEST = 'nianbao/recomputeTotals';

export interface RecomputeParams {
  readonly uri: string;
}
