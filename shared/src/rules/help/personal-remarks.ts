import { type MessageKey, message } from '../../messages';
import { type Passage, rewritten, sourceOf } from '../../prose/passage';
import { masked, type Personal, personalIn } from '../../prose/personal';
import { memoised } from '../../text/memo';
import type { Remark } from '../types';

const personalOf = memoised(({ words }: Passage) => personalIn(words));

/** Numbers of one kind in a passage that are a person’s own; the fix leaves out what tells who it is. */
export function* personalRemarks(
  passage: Passage,
  kind: Personal['kind'],
  key: MessageKey,
): Generator<Remark> {
  for (const personal of personalOf(passage)) {
    if (personal.kind !== kind) continue;
    const text = masked(personal);
    const title = message('fix/mask', { text });
    yield {
      ...sourceOf(passage, personal),
      message: message(key),
      fixes: [
        { title, edits: [rewritten(passage, personal, text)], preferred: true, lossless: false },
      ],
    };
  }
}
