import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UserError } from '../errors.ts';
import { watchContent, type Watcher } from './watch.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-watch-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}-away`, { recursive: true, force: true });
});

/** A watcher that tells of what the test wants. */
function createWatcher() {
  const listeners: ((file: string) => void)[] = [];
  const added: string[] = [];
  const watcher: Watcher = {
    add: (each) => added.push(each),
    on: (_, listener) => listeners.push(listener),
  };
  const tell = (file: string): void => listeners.forEach((listener) => listener(file));
  return { watcher, added, tell };
}

test('content is loaded at once, and again after a change in its folder only', async () => {
  const { watcher, tell } = createWatcher();
  let loads = 0;
  await watchContent(
    folder,
    watcher,
    async () => void (loads += 1),
    () => undefined,
  );
  expect(loads).toBe(1);
  tell('/elsewhere/a.md');
  tell(path.join(folder, 'sessions/a.md'));
  tell(path.join(folder, 'sessions/b.md'));
  await vi.waitFor(() => expect(loads).toBe(2), 5000);
});

test('readings do not overlap', async () => {
  const { watcher, tell } = createWatcher();
  let running = 0;
  let most = 0;
  let loads = 0;
  const load = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 200));
    running -= 1;
    loads += 1;
  };
  const first = watchContent(folder, watcher, load, () => undefined);
  tell(path.join(folder, 'a.md'));
  await first;
  await vi.waitFor(() => expect(loads).toBe(2), 5000);
  expect(most).toBe(1);
});

test('a reading that fails is said, and the next change is read', async () => {
  const { watcher, tell } = createWatcher();
  const said: string[] = [];
  let isEmpty = true;
  const load = async (): Promise<void> => {
    if (isEmpty) throw new UserError('There is no content.');
    said.push('read');
  };
  await watchContent(folder, watcher, load, (message) => said.push(message));
  isEmpty = false;
  tell(path.join(folder, 'sessions/a.md'));
  await vi.waitFor(() => expect(said).toEqual(['There is no content.', 'read']), 5000);
});

test('a folder that was moved away is read, and watched, when it comes back', async () => {
  const { watcher, added, tell } = createWatcher();
  const said: string[] = [];
  const load = async (): Promise<void> => {
    said.push('read');
    if (said.length === 2) throw new UserError('There is no content folder.');
  };
  await watchContent(folder, watcher, load, (message) => said.push(message));
  renameSync(folder, `${folder}-away`);
  tell(folder);
  await vi.waitFor(() => expect(said).toHaveLength(3), 5000);
  renameSync(`${folder}-away`, folder);
  await vi.waitFor(() => expect(said.at(-1)).toBe('read'), 5000);
  expect(added).toEqual([folder, folder]);
});
