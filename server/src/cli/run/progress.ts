import { SingleBar } from 'cli-progress';
import { type Locale, message, say } from '../../../../shared/src/messages';

/** So long a run goes on in silence. */
const PATIENCE = 1000;

/** How far a run has come, shown beside what it writes. */
export interface Progress {
  /** One file more is done. */
  readonly tick: () => void;
  /** Takes the bar away before a line is written where it stands; the next tick shows it again. */
  readonly clear: () => void;
  readonly stop: () => void;
}

/** What a bar needs to know to be shown at all. */
interface Circumstances {
  /** Whether somebody looks at standard error; in a pipe nobody does. */
  readonly isWatched: boolean;
  readonly total: number;
  readonly milliseconds: number;
}

/** Whether a bar is shown: to somebody who looks, of a run that takes long and has several files. */
export function showsProgress({ isWatched, total, milliseconds }: Circumstances): boolean {
  return isWatched && total > 1 && milliseconds >= PATIENCE;
}

/** The progress of a run over so many files. */
export function progressOf(
  stream: NodeJS.WriteStream,
  isWatched: boolean,
  total: number,
  locale: Locale,
): Progress {
  const start = performance.now();
  let done = 0;
  let bar: SingleBar | undefined;
  return {
    tick: () => {
      done++;
      const milliseconds = performance.now() - start;
      if (!bar && showsProgress({ isWatched, total, milliseconds })) {
        bar = barOn(stream, locale);
        bar.start(total, done);
      } else bar?.update(done);
    },
    clear: () => {
      if (!bar) return;
      stream.cursorTo(0);
      stream.clearLine(0);
    },
    stop: () => bar?.stop(),
  };
}

function barOn(stream: NodeJS.WriteStream, locale: Locale): SingleBar {
  return new SingleBar({
    stream,
    format: say(message('cli/progress'), locale),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: false,
    clearOnComplete: true,
    // What was written in between took the bar away, though nothing about it has changed.
    forceRedraw: true,
    gracefulExit: false,
  });
}
