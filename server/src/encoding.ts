/** How the characters of a file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A file as text; a byte order mark stays in it as U+FEFF, so that offsets are those of the file. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** So many bytes tell UTF-16 without a mark, and what is no text at all. */
const LOOKED_AT = 4096;

/**
 * Decodes a file as its bytes say: by byte order mark, else UTF-16 where the zeros of line breaks and
 * digits stand on one side, else strict UTF-8, else GB18030. Undefined for what is no text.
 */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  if (encoding !== 'utf-8') return { text: read(encoding, bytes), encoding };
  try {
    return { text: read(encoding, bytes, true), encoding };
  } catch {
    return { text: read('gb18030', bytes), encoding: 'gb18030' };
  }
}

/** What the first bytes say; of UTF-8 and GB18030, which differ further on, the former. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, LOOKED_AT);
  if (PDF.every((byte, index) => head[index] === byte)) return undefined;
  return head.includes(0) ? unmarkedUtf16(head) : 'utf-8';
}

/** %PDF-, behind which no zero need follow for long. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * UTF-16 without a mark. Of its line breaks, blanks and digits the other byte is a zero; the digit 0 is
 * left out, since turned round it is the wide blank, U+3000.
 */
function unmarkedUtf16(head: Uint8Array): Encoding | undefined {
  if (head.length % 2 === 1) return undefined;
  let [little, big] = [0, 0];
  for (let at = 0; at < head.length; at += 2) {
    const [first = 0, second = 0] = [head[at], head[at + 1]];
    if (second === 0 && isPlain(first)) little++;
    else if (first === 0 && isPlain(second)) big++;
  }
  const encoding = little > big ? 'utf-16le' : 'utf-16be';
  const isText = little !== big && !STRANGE.test(read(encoding, head));
  return isText ? encoding : undefined;
}

function isPlain(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x20 || isDigit(byte);
}

function isDigit(byte: number): boolean {
  return byte > 0x30 && byte <= 0x39;
}

/** What no text has: controls beside breaks and tabs, halves of characters, what nobody has defined. */
const STRANGE = /(?![\t\n\f\r])\p{Cc}|\p{Cn}|\ufffd(?!$)/u;

function read(encoding: Encoding, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}
