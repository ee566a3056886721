/** Chromium asks its maker for news at every start; a test may speak to this machine alone. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
const local = new Set(['data:', 'blob:', 'about:']);

/**
 * Opens a page in headless Chromium. Requests that would leave this machine are refused and
 * remembered in `strangers`, so that a run can fail when there was one.
 */
export async function openBrowser(executablePath, { locale = 'en-US' } = {}) {
  // The dependency is loaded late, because the scripts begin before it is installed.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale,
    // What a service worker fetches would pass by the guard below.
    serviceWorkers: 'block',
  });
  const strangers = [];
  await context.route(
    (url) => !isLocal(url),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { page, context, strangers, close: () => browser.close() };
}

function isLocal(url) {
  return local.has(url.protocol) || loopback.has(url.hostname);
}
