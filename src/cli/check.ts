/** `npm run check`: validate the content without building, and mend what has one answer. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Most of the time that a check takes goes into the program itself; compiled once, it starts sooner.
const { directory } = enableCompileCache(path.resolve('.lectern/compiled'));
// Threads look here.
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] = path.resolve('.lectern/compiled');

const { check } = await import('./check/check.ts');
await check();
