import { run, which } from './process.mjs';
import { writeSettings } from './settings.mjs';

/** The command of a desktop VS Code, or undefined. */
export function findDesktop() {
  // Inside a remote or browser window, `code` is only a messenger to the editor it belongs to.
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  // Without a display nothing could be seen.
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  return which('code');
}

/**
 * Opens the folder in a window with state and extensions of its own, so that nothing of the
 * user's editor is read or changed, and ends when that window is closed.
 */
export async function openDesktop(code, vsix, { folder, file, dataDir, extensionsDir }) {
  writeSettings(dataDir);
  const shell = process.platform === 'win32';
  const own = ['--user-data-dir', dataDir, '--extensions-dir', extensionsDir];
  // As root, VS Code refuses to start without this.
  if (process.getuid?.() === 0) own.unshift('--no-sandbox');
  const installed = await run(code, [...own, '--install-extension', vsix], {
    capture: true,
    shell,
  });
  if (!installed.ok) throw new Error(`The extension could not be installed:\n${installed.output}`);
  return run(code, [...own, '--new-window', '--wait', folder, file], { shell });
}
