/** `npm run build`: the site into OUT_DIR. */
import { constants } from 'node:os';
import { build } from 'astro';
import { explainBuildError } from '../site/build-error.ts';
import { refuseReadOnlyProgram } from '../site/program.ts';
import { refuseForeignFolder } from '../site/publish/out-dir.ts';
import { takeTurn } from '../site/publish/take-turn.ts';
import { astroConfig } from '../site/astro-config.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './command.ts';

// A process that a signal ends would not clean up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

await runCommand(async () => {
  const settings = readSettings();
  // Astro does it again, where a mistake would be shown as a fault of the program.
  await refuseForeignFolder(settings);
  await refuseReadOnlyProgram(settings);
  await takeTurn(settings);
  try {
    await build({ ...astroConfig(settings), configFile: false });
  } catch (error) {
    throw explainBuildError(error, settings);
  }
});
