import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../publish/static-server.ts';
import { answerWhileWaiting } from './waiting-page.ts';

/** A server that has nothing but this page. @returns its address, with the base path */
async function serve(reason: () => string | undefined): Promise<string> {
  const answer = answerWhileWaiting('/2027/', '/2027/src/client/dev/main.ts', reason);
  const server = createServer((request, response) => answer(request, response, () => response.end('next')));
  onTestFinished(() => void server.close());
  return listen(server, 0, '/2027');
}

test('every address says why there is nothing to show, whatever a folder is called', async () => {
  const address = await serve(() => 'There is no content folder at /<script>alert(1)</script>.');
  const response = await fetch(`${address}sessions/a.html`);
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([503, 'no-store']);
  const html = await response.text();
  expect(html).toContain('/&lt;script&gt;alert(1)&lt;/script&gt;.');
  expect(html.match(/<script/g)).toHaveLength(2);
});

test('what the page itself needs is answered by others, and so is everything once there is content', async () => {
  let reason: string | undefined = 'Reading it.';
  const address = await serve(() => reason);
  expect(await (await fetch(`${address}@vite/client`)).text()).toBe('next');
  reason = undefined;
  expect(await (await fetch(address)).text()).toBe('next');
});
