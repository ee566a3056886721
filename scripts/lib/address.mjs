import { pathToFileURL } from 'node:url';

/** The address of a file or folder of this machine as the workbench in the browser sees it. */
export function remoteUri(port, path) {
  return `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
}

/**
 * The address of the workbench. The payload holds pairs that VS Code reads at its start, such
 * as a file to open.
 */
export function workbenchUrl(port, { folder, payload, connectionToken } = {}) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  if (connectionToken) url.searchParams.set('tkn', connectionToken);
  if (folder) url.searchParams.set('folder', folder);
  if (payload) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
