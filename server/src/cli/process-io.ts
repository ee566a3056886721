import { once } from 'node:events';
import { addAbortSignal, type Readable, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Sink } from './io';

/**
 * A stream of this process. A reader that went away, as `head` does, is no fault: what is written
 * from then on is dropped. So it is after a fault, which is told, for a disk may be full.
 */
export function sinkOf(
  stream: Writable & { readonly isTTY?: boolean },
  tell: (error: Error) => void,
): Sink {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const isFault = error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED';
    if (isFault && !isClosed) tell(error);
    isClosed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    isClosed: () => isClosed,
    write: async (text) => {
      if (isClosed || text === '' || stream.write(text)) return;
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
    },
  };
}

/** All bytes of a stream. Throws where its user wants an end before that of the stream. */
export async function bytesOf(stream: Readable, signal: AbortSignal): Promise<Uint8Array> {
  return buffer(addAbortSignal(signal, stream));
}

/**
 * A signal that the user wants an end: the first Ctrl+C asks, the second ends at once. SIGTERM is left
 * to the system, which ends even a run that is too busy to hear of anything.
 */
export function interruption(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  return { signal: controller.signal, forget: () => process.off('SIGINT', stop) };
}
