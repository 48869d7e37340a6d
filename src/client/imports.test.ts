import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve('src/client');
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  // These are what a page, the editor's page, a page of another site and a thread begin with.
  .filter(
    (file) => !/^(?:(?:admin\/|dev\/|embed\/)?main|search\/worker)\.ts$/.test(file.replaceAll('\\', '/')),
  );

test.each(modules)('importing %s does nothing: there is no page here that it could touch', async (file) => {
  await expect(import(path.join(folder, file))).resolves.toBeDefined();
});
