import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An editor in a test or a trial neither reports, nor updates, nor greets. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
};

/** Writes the settings of the user into a fresh folder of data, before an editor reads them. */
export function writeSettings(dataDir, more = {}) {
  const user = join(dataDir, 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quiet, ...more }, undefined, 2));
}
