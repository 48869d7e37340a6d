/** `npm run build`: the site into OUT_DIR. */
import { build } from 'astro';
import { refuseReadOnlyProgram } from '../site/program.ts';
import { refuseForeignFolder } from '../site/publish/out-dir.ts';
import { astroConfig } from '../site/astro-config.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const settings = readSettings();
  // Astro does it again, where a mistake would be shown as a fault of the program.
  await refuseForeignFolder(settings);
  await refuseReadOnlyProgram(settings);
  await build({ ...astroConfig(settings), configFile: false, logLevel: 'warn' });
});
