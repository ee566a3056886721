import { type Message, message } from '../../../shared/src/messages';

/** Why a file cannot be read or written, by what the system calls it. */
export function reasonOf(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return message('cli/no-such-path');
    case 'EACCES':
    case 'EPERM':
      return message('cli/no-permission');
    case 'EISDIR':
      return message('cli/is-folder');
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return message('cli/other-reason', { reason });
    }
  }
}
