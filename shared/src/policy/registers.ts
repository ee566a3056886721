import { organKey } from '../facts/organ-key';
import { message } from '../messages';
import type { Config } from './config';

/** The names in a register: one a line; blank lines, and lines that begin with #, name none. */
function namesInRegister(text: string): string[] {
  const names = text
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return [...new Map(names.map((name) => [organKey(name), name])).values()];
}

/**
 * A configuration with the names that its registers hold. `read` gives the text of a file below its
 * folder; one that cannot be read, or names nobody, is a fault at its place, and its sum stays open.
 */
export async function withRegisters(
  config: Config,
  read: (path: string) => Promise<string | undefined>,
): Promise<Config> {
  if (config.registers.length === 0) return config;
  const sums = [...config.sums];
  const faults = [...config.faults];
  for (const { sum, path, from, to } of config.registers) {
    const text = await read(path);
    const names = text === undefined ? [] : namesInRegister(text);
    const declaration = sums[sum];
    if (!declaration) continue;
    if (names.length > 0) sums[sum] = { ...declaration, register: names };
    else {
      sums[sum] = { ...declaration, unread: path };
      const key = text === undefined ? 'config/register-unread' : 'config/register-empty';
      faults.push({ from, to, message: message(key, { path }) });
    }
  }
  return { ...config, sums, faults, registers: [] };
}
