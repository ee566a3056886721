import type { Finding, Severity } from '../rules/types';

/** How severe the findings of a rule are by choice; `off` asks for none. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** One rule that a configuration file suppresses in one draft, or at one place of it, and why. */
export interface SuppressionEntry {
  readonly rule: string;
  /** The draft, as a path below the folder of the file; every draft there where it is absent. */
  readonly file?: string;
  /** Where, as `placeName` words it, or the start of that; the whole draft where it is absent. */
  readonly at?: string;
  readonly reason: string;
}

/** What a draft is judged by, beside the rules themselves. */
export interface Policy {
  /** By rule; a rule that is not named keeps its own severity. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Those that are about the draft. */
  readonly suppressions: readonly SuppressionEntry[];
}

export const NO_POLICY: Policy = { levels: {}, suppressions: [] };

/** A finding that is not shown, and why not. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** By a comment in the draft, or by the configuration file. */
  readonly by: 'comment' | 'file';
}

/** What is said of a draft, and what is not. */
export interface Verdict {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** What the only comment is called that there is, behind `nianbao-`. */
export const DISABLE = 'disable-next-line';
