/** `npm run dev`: a server that makes pages as they are asked for, and again when content changes. */
import { dev } from 'astro';
import { astroConfig } from '../site/astro-config.ts';
import { refuseReadOnlyProgram } from '../site/program.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const settings = readSettings();
  await refuseReadOnlyProgram(settings);
  await dev({ ...astroConfig(settings), configFile: false });
});
