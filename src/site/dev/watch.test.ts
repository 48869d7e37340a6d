import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

test('content is read at once, and again after a change in its folder only', async () => {
  const { watcher, tell } = createWatcher();
  const readings: (readonly string[])[] = [];
  await watchContent(folder, watcher, async (changed) => void readings.push(changed));
  expect(readings).toEqual([[]]);
  tell('/elsewhere/a.md');
  tell(`${folder}-beside/a.md`);
  tell(path.join(folder, 'sessions/a.md'));
  tell(path.join(folder, 'sessions/b.md'));
  await vi.waitFor(() => expect(readings).toEqual([[], ['sessions/a.md', 'sessions/b.md']]), 5000);
});

test('readings do not overlap', async () => {
  const { watcher, tell } = createWatcher();
  let running = 0;
  let most = 0;
  let readings = 0;
  const read = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 200));
    running -= 1;
    readings += 1;
  };
  const first = watchContent(folder, watcher, read);
  tell(path.join(folder, 'a.md'));
  await first;
  await vi.waitFor(() => expect(readings).toBe(2), 5000);
  expect(most).toBe(1);
});

test('changes that do not end are read meanwhile', async () => {
  const { watcher, tell } = createWatcher();
  let readings = 0;
  await watchContent(folder, watcher, async () => void (readings += 1));
  const changing = setInterval(() => tell(path.join(folder, 'a.md')), 10);
  await vi.waitFor(() => expect(readings).toBeGreaterThan(2), 5000).finally(() => clearInterval(changing));
});

test('a folder that was moved away is read, and watched, when it comes back', async () => {
  const { watcher, added, tell } = createWatcher();
  const found: boolean[] = [];
  await watchContent(folder, watcher, async () => void found.push(existsSync(folder)));
  renameSync(folder, `${folder}-away`);
  tell(folder);
  await vi.waitFor(() => expect(found).toEqual([true, false]), 5000);
  renameSync(`${folder}-away`, folder);
  await vi.waitFor(() => expect(found).toEqual([true, false, true]), 5000);
  expect(added).toEqual([folder, folder]);
});
