import type { MessageKey } from '../messages';
import type { LedgerResult } from './types';

/** What a result is called. */
export const RESULT_WORDS: Readonly<Record<LedgerResult, MessageKey>> = {
  passed: 'ledger/passed',
  failed: 'ledger/failed',
  undecided: 'ledger/undecided',
  'not-applicable': 'ledger/not-applicable',
};
