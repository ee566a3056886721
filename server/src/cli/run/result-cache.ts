import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { version } from '../../../../package.json';
import type { CheckedReport } from '../checked';

const CIPHER = 'aes-256-gcm';
/** Each key enciphers one thing only, so that what would tell two of them apart may be the same for all. */
const NONCE = Buffer.alloc(12);
const TAG_LENGTH = 16;

/** What is said of a report, wherever its file lies: of the same parts always the same. */
export type Result = Omit<CheckedReport, 'path' | 'uri'>;

/**
 * Results of earlier runs, each by all that it was made of. What is said of a report quotes it, so that
 * a result is enciphered by the report itself: who does not have the text can read nothing of it, not
 * even its name. Runs may share a folder; a result is there as a whole or not at all.
 */
export class ResultCache {
  private isMarked = false;

  constructor(private readonly folder: string) {}

  /** What is known to come of some parts, or is made and kept. What cannot be kept is made again. */
  async of(parts: readonly string[], make: () => Promise<Result>): Promise<Result> {
    const name = hashOf('name', parts).toString('hex');
    const key = hashOf('key', parts);
    const path = join(this.folder, name.slice(0, 2), name.slice(2));
    const known = await readBack(path, key);
    if (known) return known;
    const made = await make();
    await this.keep(path, enciphered(made, key)).catch(() => undefined);
    return made;
  }

  private async keep(path: string, bytes: Uint8Array): Promise<void> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if (!this.isMarked) await this.mark();
    await writeFileAtomic(path, Buffer.from(bytes), { fsync: false, mode: 0o600 });
  }

  /** Nobody wants the folder in a repository. */
  private async mark(): Promise<void> {
    this.isMarked = true;
    await writeFile(join(this.folder, '.gitignore'), '*\n');
  }
}

/** Text of any length in one of a fixed one; parts that follow one another otherwise give another. */
export function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hashOf(purpose: string, parts: readonly string[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([version, purpose, ...parts]))
    .digest();
}

function enciphered(result: Result, key: Buffer): Buffer {
  const cipher = createCipheriv(CIPHER, key, NONCE);
  const body = Buffer.concat([cipher.update(JSON.stringify(result), 'utf8'), cipher.final()]);
  return Buffer.concat([cipher.getAuthTag(), body]);
}

/** Undefined for what is not there, or was damaged. */
async function readBack(path: string, key: Buffer): Promise<Result | undefined> {
  try {
    const bytes = await readFile(path);
    const decipher = createDecipheriv(CIPHER, key, NONCE);
    decipher.setAuthTag(bytes.subarray(0, TAG_LENGTH));
    const body = [decipher.update(bytes.subarray(TAG_LENGTH)), decipher.final()];
    return JSON.parse(Buffer.concat(body).toString('utf8'));
  } catch {
    return undefined;
  }
}
