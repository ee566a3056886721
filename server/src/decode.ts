/**
 * Decodes a file as its bytes say: by byte order mark, else strict UTF-8, else GB18030. A mark stays
 * in the text as U+FEFF, so that offsets are those of the file.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16be', bytes);
  try {
    return read('utf-8', bytes, true);
  } catch {
    return read('gb18030', bytes);
  }
}

function read(encoding: string, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}
