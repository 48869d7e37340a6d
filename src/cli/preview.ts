/** `npm run preview`: serve the built site. */
import { existsSync } from 'node:fs';
import { createSiteServer, listen } from '../site/publish/static-server.ts';
import { readSettings } from '../site/settings.ts';
import { errorCode, UserError } from '../site/errors.ts';
import { callOf, runCommand } from './command.ts';

await runCommand(async () => {
  const { outDir, basePath, port } = readSettings();
  if (!existsSync(outDir))
    throw new UserError(`There is no site in ${outDir}. Build it first: ${callOf('build')}`);
  const address = await listen(createSiteServer(outDir, basePath), port, basePath).catch((error: unknown) => {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new UserError(`Port ${String(port)} is taken. Choose another, such as PORT=8080.`);
  });
  console.log(`\nThe site is at ${address} (Ctrl+C ends)`);
});
