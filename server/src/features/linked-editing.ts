import { linkedTagsAt } from '../../../shared/src/features/linked-tags';
import { handle } from '../context';
import { toRange } from '../convert';
import type { Feature } from './feature';

/** The names of an HTML tag and of its end, and nothing else, are edited together. */
export const LINKED_EDITING: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register(context) {
    context.connection.languages.onLinkedEditingRange(
      handle(context, null, ({ document, draft }, { position }) => {
        const pair = linkedTagsAt(draft, document.offsetAt(position));
        return pair ? { ranges: pair.map((name) => toRange(document, name)) } : null;
      }),
    );
  },
};
