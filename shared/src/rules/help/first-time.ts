import { message } from '../../messages';
import type { Span } from '../../text/span';
import type { Related } from '../types';

/** Where something stands that stands there twice: a reader compares the two. */
export function firstTime<P extends Span>(place: P): Related<P> {
  const said = { message: message('related/first-time'), goTo: message('go-to/first-time') };
  return { ...place, ...said };
}
