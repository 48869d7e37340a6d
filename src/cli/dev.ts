/** `npm run dev`: a server that makes pages as they are asked for, and again when content changes. */
import { dev } from 'astro';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  // Astro reads them again in its configuration, where a mistake would be shown as a fault of the program.
  readSettings();
  await dev({});
});
