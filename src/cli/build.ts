/** `npm run build`: the site into OUT_DIR. */
import { build } from 'astro';
import { refuseForeignFolder } from '../site/publish/out-dir.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  // Astro does both again, where a mistake would be shown as a fault of the program.
  await refuseForeignFolder(readSettings());
  await build({});
});
