import { decoded } from '../encoding';

/** What VS Code calls encodings, by what `TextDecoder` calls them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gbk: 'gbk',
  gb2312: 'gbk',
  cp950: 'big5',
  big5hkscs: 'big5',
};

/**
 * The text of a file, without a byte order mark, for which editors count no column: as the command line
 * reads it, but that where its bytes do not say what they are, they are what is set for its folder
 * (`files.encoding`), as they are when VS Code opens it. Undefined for a file that is no text.
 */
export function textOf(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  const own = encoding === undefined ? undefined : ENCODINGS[encoding];
  const read = decoded(bytes);
  const isGuess = read ? read.encoding === 'gb18030' : own?.startsWith('utf-16');
  if (own !== undefined && isGuess) return new TextDecoder(own).decode(bytes);
  return read?.text.replace(/^\ufeff/u, '');
}
