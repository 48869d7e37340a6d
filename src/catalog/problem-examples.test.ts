/** docs/problems.md has every problem, and its examples do what it says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Kind, type ProblemKind, problemKinds } from './content/problem-kinds.ts';
import { formatProblem, type Problem } from './content/problems.ts';
import { type Files, read } from './test-content.ts';

/** Too large to print, no text at all, or about the disk: these have a line as it is printed, and no example. */
const toldInWords: readonly string[] = [
  ...(['not-text', 'too-large', 'too-many', 'long-word', 'too-slow'] satisfies ProblemKind[]),
  ...(['unreadable', 'outside', 'ignored-file', 'photo'] satisfies ProblemKind[]),
];

const settings: Files = { 'conference.yaml': 'timezone: Europe/Lisbon\nlanguages: [en, zh]\n' };

interface Section {
  readonly name: string;
  /** The first block: the problem as it is printed. */
  readonly line: string;
  readonly bad: Files;
  readonly good: Files;
}

const sections = readFileSync(path.resolve('docs/problems.md'), 'utf8')
  .split(/^### (?=[a-z-]+$)/m)
  .slice(1)
  .map(readSection);

function readSection(text: string): Section {
  const [start = '', bad = '', good = ''] = text.split(/^(?:Bad|Good)\b/m);
  const files = { ...settings, ...filesIn(bad) };
  const [, without] = /^, without `([^`]+)`/.exec(good) ?? [];
  const left = Object.entries(files).filter(([file]) => file !== without);
  return {
    name: start.slice(0, start.indexOf('\n')),
    line: /^```text\n(.*)\n```$/m.exec(start)?.[1] ?? '',
    bad: files,
    good: { ...Object.fromEntries(left), ...filesIn(good) },
  };
}

/** Blocks of code with the path of a file in front of each. */
function filesIn(text: string): Files {
  return Object.fromEntries(
    text
      .matchAll(/^`([^`]+)`\n\n```text\n([^]*?)\n```$/gm)
      .map(([, file = '', content = '']) => [file, `${content}\n`]),
  );
}

const problemsIn = (files: Files): readonly Problem[] => read(files).problems;

test('every kind has a section of its name', () => {
  expect(sections.map(({ name }) => name).toSorted()).toEqual(Object.keys(problemKinds).toSorted());
});

const examples = sections.filter(({ name }) => !toldInWords.includes(name));

describe.each(examples)('the example of $name', ({ name, line, bad, good }) => {
  test('has that problem and no other, where it says', () => {
    const problems = problemsIn(bad);
    expect(problems.map(formatProblem)).toEqual([line]);
    expect(problems.map(({ kind }) => kind)).toEqual([name]);
  });

  test('has no problem once it is mended', () => {
    expect(good).not.toEqual(bad);
    expect(problemsIn(good).map(formatProblem)).toEqual([]);
  });
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Stands for whatever a text says of one case. */
const BLANK = '\uE000';

const told = Object.entries<Kind>(problemKinds).filter(([name]) => toldInWords.includes(name));

test.each(told)('the line of %s is as it is printed', (name, { severity, text }) => {
  const fixed = text(...Array.from({ length: 6 }, () => BLANK)).split(BLANK);
  const printed = new RegExp(`^\\S+:\\d+:\\d+ ${severity} (\\w+: )?${fixed.map(escape).join('.+')}$`);
  expect(sections.find((section) => section.name === name)?.line).toMatch(printed);
});
