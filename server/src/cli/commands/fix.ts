import { factsOf } from '../../../../shared/src/draft/facts';
import type { DraftFile } from '../../../../shared/src/draft/file';
import { readDraftFile } from '../../../../shared/src/draft/file';
import { applyEdits, losslessEdits } from '../../../../shared/src/features/fixes';
import { message } from '../../../../shared/src/messages';
import { verdictOf } from '../../../../shared/src/policy/verdict';
import type { Edit } from '../../../../shared/src/rules/types';
import { rewriteFiles } from '../rewrite/run';
import type { Propose } from '../rewrite/types';
import type { Handler } from '.';

/** `nianbao fix`: what changes how a report is written, and not what it says. */
export const fix: Handler = (given, io) => {
  const isDry = given.has('dry-run');
  return rewriteFiles(given, io, {
    propose,
    manner: isDry ? 'diff' : 'write',
    done: isDry ? 'cli/would-fix' : 'cli/fixed',
  });
};

const propose: Propose = (file, policy) => {
  const { findings } = verdictOf(file.draft, policy);
  const edits = losslessEdits(findings);
  if (saysTheSame(file, edits)) return { edits, refused: [] };
  return { edits: [], refused: [{ message: message('format/unsafe') }] };
};

/** Whatever a fix promises, no figure is another one with it. */
function saysTheSame({ shown, draft }: DraftFile, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return true;
  const after = readDraftFile(applyEdits(shown, edits));
  const [one, other] = [draft, after.draft].map((each) => factsOf(each, '').tables);
  const values = (tables: typeof one) => JSON.stringify(tables?.map((table) => table.values));
  return values(one) === values(other);
}
