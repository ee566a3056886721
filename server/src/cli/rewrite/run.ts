import { type MessageKey, message, say } from '../../../../shared/src/messages';
import { breather } from '../breather';
import { configFinder, type FindConfig, policyBy } from '../configs';
import { CLEAN, FAILED, FOUND, INTERRUPTED } from '../exit-codes';
import type { Given } from '../given';
import { type Input, inputsOf, uriOf } from '../inputs';
import type { Io } from '../io';
import { type Original, readOriginal } from '../original';
import { configChoice } from '../run/given-job';
import { isReportFile } from '../run/read-report';
import { documentsText, unreadable } from '../unreadable';
import { visible } from '../writers/excerpt';
import { problemText } from '../writers/readable';
import { diffText } from './diff';
import { encoded } from './encode';
import { rewritten } from './rewritten';
import type { Propose, Rewritten } from './types';
import { writeBack } from './write-back';

/** A command that rewrites files. */
export interface Rewriting {
  readonly propose: Propose;
  /** What is done with what would change: it is written, shown as a diff, or its file is named. */
  readonly manner: 'write' | 'diff' | 'list';
  /** What is said at the end: what was done, or what would be. */
  readonly done: MessageKey;
}

interface Context extends Rewriting {
  readonly given: Given;
  readonly io: Io;
  readonly find: FindConfig;
}

/** What became of a file: at how many places it changed, or that it could not be read or written. */
type Outcome = { readonly places: number } | 'same' | 'failed' | 'passed-over';

/**
 * Rewrites files one after the other, each as a whole or not at all, and gives the exit code. What comes
 * on standard input goes to standard output. A file that cannot be read or written stops none.
 */
export async function rewriteFiles(given: Given, io: Io, rewriting: Rewriting): Promise<number> {
  const find = configFinder(await configChoice(given));
  const standard = { read: io.stdin, name: given.text('stdin-name') };
  const { files, missed, aside } = await inputsOf(given.arguments, standard);
  const context = { ...rewriting, given, io, find };
  for (const one of missed) await io.err.write(problemText(unreadable(one), given.locale));
  let [changed, places, looked, failed] = [0, 0, 0, missed.length];
  const breathe = breather();
  for (const input of files) {
    await breathe();
    if (io.signal.aborted || io.out.isClosed()) break;
    const outcome = await rewriteFile(input, context);
    if (outcome === 'passed-over') continue;
    looked++;
    if (outcome === 'failed') failed++;
    else if (outcome !== 'same') {
      changed++;
      places += outcome.places;
    }
  }
  const told = message(rewriting.done, { files: looked, changed, places });
  await io.err.write(`${say(told, given.locale)}\n${documentsText(aside, given.locale)}`);
  if (io.signal.aborted) return INTERRUPTED;
  if (failed > 0 || looked === 0) return FAILED;
  return rewriting.manner !== 'write' && changed > 0 ? FOUND : CLEAN;
}

async function rewriteFile(input: Input, context: Context): Promise<Outcome> {
  const { given, io, find, propose } = context;
  const original = await readOriginal(input);
  if ('kind' in original) {
    await io.err.write(problemText(original, given.locale));
    return 'failed';
  }
  if (!input.named && !isReportFile(input.path, original.text)) return 'passed-over';
  const uri = uriOf(input);
  const made = rewritten(original.text, policyBy(await find(uri), uri), propose);
  for (const { line, message: told } of made.refused) {
    const place = line === undefined ? input.path : `${input.path}:${line}`;
    await io.err.write(`${visible(place)}: ${visible(say(told, given.locale))}\n`);
  }
  return put(input, original, made.rewritten, context);
}

/** Does with a file what is to be done with it. */
async function put(
  input: Input,
  original: Original,
  made: Rewritten,
  { manner, io, given }: Context,
): Promise<Outcome> {
  const isSame = made.before === made.after;
  const outcome = isSame ? 'same' : { places: made.places };
  if (manner === 'write' && input.bytes) {
    await io.out.write(encoded(made.after, original.encoding) ?? made.after);
    return outcome;
  }
  if (isSame) return outcome;
  if (manner === 'diff') await io.out.write(diffText(input.path, made, io.isColoured));
  else if (manner === 'list') await io.out.write(`${visible(input.path)}\n`);
  else {
    const reason = await writeBack(input.path, original, made);
    if (reason) {
      const args = { file: visible(input.path), reason };
      await io.err.write(`${say(message('cli/unwritable', args), given.locale)}\n`);
      return 'failed';
    }
  }
  return outcome;
}
