import { existsSync, readFileSync, rmSync } from 'node:fs';
import { pasteInto } from '../helpers/clipboard.mjs';

/**
 * Pastes into the page whatever the suite, which cannot press keys, asks for by a file: JSON with
 * `html`, `text` or both. The file is gone when it has been done. Answers with how to stop that.
 */
export function pasteOnRequest(page, file) {
  let busy = false;
  const look = async () => {
    if (busy || !existsSync(file)) return;
    busy = true;
    // A file that is just being written is no JSON yet, and is looked at again.
    await pasteAsked(page, file).catch(() => undefined);
    busy = false;
  };
  const timer = setInterval(look, 50);
  return () => clearInterval(timer);
}

async function pasteAsked(page, file) {
  const clipboard = JSON.parse(readFileSync(file, 'utf8'));
  await pasteInto(page, clipboard);
  rmSync(file);
}
