/** Does a piece of work. Never rejects. */
export type Work<T, R> = (piece: T) => Promise<R>;

/**
 * Has pieces worked on by several at a time, and gives what comes of them in their own order. No more
 * pieces are begun than `ahead` of the one that is waited for, however slowly the answers are taken.
 */
export async function* inOrder<T, R>(
  pieces: AsyncIterator<T>,
  workers: readonly Work<T, R>[],
  ahead: number,
): AsyncGenerator<R> {
  const work = shared(workers);
  const begun: Promise<R>[] = [];
  let isEnded = false;
  while (true) {
    while (!isEnded && begun.length < ahead) {
      const next = await pieces.next();
      if (next.done) isEnded = true;
      else begun.push(work(next.value));
    }
    const first = begun.shift();
    if (!first) return;
    yield await first;
  }
}

/** Each piece goes to whoever is free; pieces that wait are begun in their order. */
function shared<T, R>(workers: readonly Work<T, R>[]): Work<T, R> {
  const free = [...workers];
  const waiting: ((worker: Work<T, R>) => void)[] = [];
  return async (piece) => {
    const worker = free.shift() ?? (await new Promise<Work<T, R>>((take) => waiting.push(take)));
    const answer = await worker(piece);
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
    return answer;
  };
}

/**
 * Pieces in lists of so many, the last of which may be shorter; longer by at most as many again where a
 * piece goes on with the one before it.
 */
export async function* batched<T>(
  pieces: AsyncIterable<T> | Iterable<T>,
  size: number,
  goesOn: (piece: T) => boolean = () => false,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const piece of pieces) {
    if (batch.length >= size && (batch.length >= 2 * size || !goesOn(piece))) {
      yield batch;
      batch = [];
    }
    batch.push(piece);
  }
  if (batch.length > 0) yield batch;
}
