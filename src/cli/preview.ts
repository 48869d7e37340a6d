/** `npm run preview`: serve the built site. */
import { existsSync } from 'node:fs';
import { createSiteServer, listen } from '../site/publish/static-server.ts';
import { readSettings } from '../site/settings.ts';

const { outDir, basePath } = readSettings();
if (!existsSync(outDir)) {
  console.error(`There is no site in ${outDir}. Build it first: npm run build`);
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? 4321);
try {
  const address = await listen(createSiteServer(outDir, basePath), port, basePath);
  console.log(`\nThe site is at ${address} (Ctrl+C ends)`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${String(port)} is taken. Choose another: PORT=8080 npm start` : error);
  process.exit(1);
}
