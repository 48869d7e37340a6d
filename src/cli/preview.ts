/** `npm run preview`: serve the built site. */
import { existsSync } from 'node:fs';
import { createSiteServer, listen } from '../site/publish/static-server.ts';
import { readSettings } from '../site/settings.ts';
import { errorCode, UserError } from '../site/errors.ts';
import { callOf, runCommand } from './command.ts';

const PORT_TROUBLE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken',
  EACCES: 'is not for everyone',
};

await runCommand(async () => {
  const { outDir, basePath, port } = readSettings();
  if (!existsSync(outDir))
    throw new UserError(`There is no site in ${outDir}. Build it first: ${callOf('build')}`);
  const address = await listen(createSiteServer(outDir, basePath), port, basePath).catch((error: unknown) => {
    const why = PORT_TROUBLE[errorCode(error)];
    if (why === undefined) throw error;
    throw new UserError(`Port ${String(port)} ${why}. Choose another, such as PORT=8080.`);
  });
  console.log(`\nThe site is at ${address} (Ctrl+C ends)`);
});
