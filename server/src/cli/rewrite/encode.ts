import iconv from 'iconv-lite';
import { decoded, type Encoding } from '../../encoding';

/**
 * Text as bytes of an encoding; undefined where these would not be read as the same text again. A byte
 * order mark that stands in the text is written.
 */
export function encoded(text: string, encoding: Encoding): Uint8Array | undefined {
  const bytes = iconv.encode(text, encoding, { addBOM: false });
  const again = decoded(bytes);
  return again?.text === text && again.encoding === encoding ? bytes : undefined;
}

/** Whether bytes are what their text would be written as, so that writing it changes nothing else. */
export function isWrittenAs(bytes: Uint8Array, text: string, encoding: Encoding): boolean {
  const again = encoded(text, encoding);
  return again !== undefined && Buffer.compare(again, bytes) === 0;
}
