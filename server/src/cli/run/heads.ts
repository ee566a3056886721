import { headOfText } from '../../../../shared/src/draft/head';
import type { ReportHead } from '../../../../shared/src/facts/types';
import { type Input, uriOf } from '../inputs';
import { readReport } from './read-report';

/** The head of a report, and the file in which it is. */
export interface KnownHead extends ReportHead {
  readonly input: Input;
  /** It is only compared with others, and not checked. */
  readonly isBeside: boolean;
}

/** Whose report a file is; undefined where it is none, or cannot be read. Never throws. */
export async function headIn(input: Input): Promise<ReportHead | undefined> {
  try {
    const read = await readReport(input);
    return 'kind' in read ? undefined : headOfText(read.text, uriOf(input));
  } catch {
    // What is wrong with the file is told when it is checked.
    return undefined;
  }
}
