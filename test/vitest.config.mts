import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/{unit,protocol,cli,reports}/**/*.test.ts'],
    // Properties over whole tables take seconds, and more where the machine is busy.
    testTimeout: 60_000,
    // Nothing else runs beside the tests, so that no core need be left free for it.
    maxWorkers: '100%',
    globalSetup: ['test/protocol/build.ts'],
    setupFiles: ['test/helpers/same-chances.ts'],
  },
});
