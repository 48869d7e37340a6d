/** `npm run build`: the site into OUT_DIR; of all editions, where there is a folder `editions/` with earlier ones. */
import { constants } from 'node:os';
import { build } from 'astro';
import { explainBuildError } from '../site/build-error.ts';
import { refuseReadOnlyProgram } from '../site/program.ts';
import { buildEditions } from '../site/editions/build-all.ts';
import { findEditions } from '../site/editions/folder.ts';
import { refuseForeignFolder } from '../site/publish/out-dir.ts';
import { completePublishing } from '../site/publish/publish.ts';
import { takeOutDir, takeTurn } from '../site/publish/take-turn.ts';
import { astroConfig } from '../site/astro-config.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './command.ts';
import { printJoinReport } from './join-report.ts';

// A process that a signal ends would not clean up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

await runCommand(async () => {
  const settings = readSettings();
  // Astro does it again, where a mistake would be shown as a fault of the program.
  await refuseForeignFolder(settings);
  await refuseReadOnlyProgram(settings);
  // An edition that knows of the others is built by itself.
  const earlier = settings.editionsPath === undefined ? await findEditions(settings) : [];
  try {
    if (earlier.length === 0) {
      await takeTurn(settings);
      await build({ ...astroConfig(settings), configFile: false, logLevel: 'warn' });
    } else {
      await takeOutDir(settings);
      await completePublishing(settings.outDir);
      printJoinReport(await buildEditions(settings, earlier, (line) => console.log(line)));
    }
  } catch (error) {
    throw explainBuildError(error, settings);
  }
});
