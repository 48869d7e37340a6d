import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => path.join(folder, 'lock');
const take = (): (() => void) => takeLock(file(), '/srv/www');

/** More than any system gives. */
const NO_PROCESS = 999_999_999;

test('a lock names its process while it is held, and is gone when it is given back', () => {
  const release = take();
  expect(readFileSync(file(), 'utf8')).toMatch(`${String(process.pid)} ${hostname()} `);
  release();
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [
    'of a process that runs',
    `${String(process.ppid)} ${hostname()} x\n`,
    `Process ${String(process.ppid)} is`,
  ],
  ['of another machine', `${String(NO_PROCESS)} far.example x\n`, 'Process 999999999 on far.example is'],
  ['that is about to get its name', '', 'Another build is'],
])('a lock %s is not taken', (_, held, message) => {
  writeFileSync(file(), held);
  expect(take).toThrow(
    `${message} building /srv/www now. Wait until it has finished; if there is none any more, delete ${file()}.`,
  );
  expect(readFileSync(file(), 'utf8')).toBe(held);
});

test.each([
  ['of a process that is gone', `${String(NO_PROCESS)} ${hostname()} x\n`, 0],
  ['of a container with the same process number', `${String(process.pid)} ${hostname()} x\n`, 0],
  ['of another machine that is silent', '1 far.example x\n', 61],
  ['of a process whose number another one has by now', `${String(process.ppid)} ${hostname()} x\n`, 61],
  ['that says nothing and is old', '', 61],
])('a lock %s is taken over', (_, left, secondsAgo) => {
  writeFileSync(file(), left);
  const date = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(file(), date, date);
  const release = take();
  expect(readFileSync(file(), 'utf8')).toMatch(`${String(process.pid)} ${hostname()} `);
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock that another build has taken over meanwhile is not given back for it', () => {
  const release = take();
  writeFileSync(file(), '7 far.example x\n');
  release();
  expect(readFileSync(file(), 'utf8')).toBe('7 far.example x\n');
});
