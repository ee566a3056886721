/**
 * The one launcher: `npm start`, the suite in the extension host and the run in the browser
 * start VS Code through what is named here, so that what is tested is what people run.
 */
export { remoteUri, workbenchUrl } from './lib/address.mjs';
export { openBrowser } from './lib/browser.mjs';
export { chromiumAdvice, ensureChromium, findChromium } from './lib/chromium.mjs';
export { installVsix, startServer } from './lib/server.mjs';
export { ensureVsCode, vsCodeObstacle } from './lib/vscode.mjs';
