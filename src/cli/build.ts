/** `npm run build`: the site into OUT_DIR. */
import { build } from 'astro';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  // Astro reads them again in its configuration, where a mistake would be shown as a fault of the program.
  readSettings();
  await build({});
});
