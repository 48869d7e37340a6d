import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerAdmin } from './admin-address.ts';

const answer = answerAdmin('/2027/');
const server = createServer((request, response) => {
  answer(request, response, () => response.end(request.url));
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : address)}`;
});
afterAll(() => server.close());

test.each([
  ['/2027/admin/', '/2027/admin/index.html'],
  ['/admin/?a=1', '/admin/index.html?a=1'],
  ['/2027/admin', '/2027/admin/index.html'],
  ['/admin?a=1', '/2027/admin/index.html?a=1'],
  ['/2027/admin/fields.js', '/2027/admin/fields.js'],
  ['/2027/talks/admin/', '/2027/talks/admin/'],
  ['/2027/', '/2027/'],
])('%s leads to %s', async (address, file) => {
  expect(await (await fetch(origin + address)).text()).toBe(file);
});
