import { CODE_ACTIONS } from './code-actions';
import { CODE_LENS } from './code-lens';
import { COMPLETION } from './completion';
import { DIAGNOSTICS } from './diagnostics';
import { DOCUMENT_SYMBOLS } from './document-symbols';
import { ENTER } from './enter';
import type { Feature } from './feature';
import { FOLDING } from './folding';
import { FORMATTING } from './formatting';
import { GO_TO } from './go-to';
import { HOVER } from './hover';
import { INLAY_HINTS } from './inlay-hints';
import { LINKED_EDITING } from './linked-editing';
import { NAVIGATION } from './navigation';
import { NEW_REPORT } from './new-report';
import { PASTE } from './paste';
import { RENAME } from './rename';
import { REPORTS } from './reports';
import { SELECTION_RANGES } from './selection-ranges';
import { SEMANTIC_TOKENS } from './semantic-tokens';
import { STATUS } from './status';
import { SUM_UNITS } from './sum-units';
import { SUPPRESS } from './suppress';
import { TABLES } from './tables';
import { TOTALS } from './totals';
import { WORKSPACE_SYMBOLS } from './workspace-symbols';

/** Every feature. What the server announces is what these announce, and nothing else. */
export const FEATURES: readonly Feature[] = [
  DIAGNOSTICS,
  CODE_ACTIONS,
  HOVER,
  FORMATTING,
  DOCUMENT_SYMBOLS,
  NEW_REPORT,
  STATUS,
  SUPPRESS,
  TABLES,
  TOTALS,
  PASTE,
  NAVIGATION,
  RENAME,
  SEMANTIC_TOKENS,
  CODE_LENS,
  INLAY_HINTS,
  FOLDING,
  GO_TO,
  COMPLETION,
  ENTER,
  SELECTION_RANGES,
  LINKED_EDITING,
  REPORTS,
  WORKSPACE_SYMBOLS,
  SUM_UNITS,
];
