import { decoded } from './encoding';

/**
 * Decodes a file as its bytes say, see `decoded`. What is no text comes as what UTF-8 makes of it, and
 * is not recognised.
 */
export function decode(bytes: Uint8Array): string {
  return decoded(bytes)?.text ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
