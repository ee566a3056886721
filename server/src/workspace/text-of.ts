import { decode } from '../decode';

/** What VS Code calls encodings, by what `TextDecoder` calls them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gbk: 'gbk',
  gb2312: 'gbk',
  cp950: 'big5',
  big5hkscs: 'big5',
};

/** So many bytes tell whether there are characters in a file at all. */
const HEAD = 8192;

/**
 * The text of a file: as `decode` has it, but that one which is no UTF-8 is taken for what is set for
 * its folder (`files.encoding`). Undefined for a file that is no text.
 */
export function textOf(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  const own = encoding === undefined ? undefined : ENCODINGS[encoding];
  if (own === undefined || hasMark(bytes) || isUtf8(bytes)) {
    return isBinary(bytes) ? undefined : decode(bytes);
  }
  if (!own.startsWith('utf-16') && isBinary(bytes)) return undefined;
  return new TextDecoder(own, { ignoreBOM: true }).decode(bytes);
}

function hasMark([one, other]: Uint8Array): boolean {
  return (one === 0xff && other === 0xfe) || (one === 0xfe && other === 0xff);
}

/** No text has a zero in it, but in UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  return !hasMark(bytes) && bytes.subarray(0, HEAD).includes(0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
