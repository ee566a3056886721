import { formatDraft } from '../../../../shared/src/features/format';
import type { AmbiguousWidth } from '../../../../shared/src/text/width';
import type { Given } from '../given';
import { rewriteFiles } from '../rewrite/run';
import type { Handler } from '.';

/** `nianbao format`: tidies reports within their layouts. */
export const format: Handler = (given, io) => {
  const ambiguousWidth: AmbiguousWidth =
    given.text('ambiguous-width') === 'wide' ? 'wide' : 'narrow';
  const manner = mannerOf(given);
  return rewriteFiles(given, io, {
    propose: ({ draft }) => formatDraft(draft, { ambiguousWidth }),
    manner,
    done: manner === 'write' ? 'cli/formatted' : 'cli/would-format',
  });
};

function mannerOf(given: Given): 'write' | 'diff' | 'list' {
  if (given.has('dry-run')) return 'diff';
  return given.has('check') ? 'list' : 'write';
}
