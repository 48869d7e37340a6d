/** Links from one file of the project to another: of all Markdown files that are about Lectern itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Document, readDocument } from './document.ts';
import { docs, pages, root } from './files.ts';

const files = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...pages.map((name) => path.join(path.relative(root, docs), name)),
];

const documents = new Map<string, Document>(
  files.map((file) => [file, readDocument(readFileSync(path.join(root, file), 'utf8'))]),
);

/** Whether a link in a file leads to something that is there; other sites are not asked. */
function leads(href: string, file: string): boolean {
  if (URL.canParse(href)) return true;
  const [, name = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(href) ?? [];
  const target = name === '' ? file : path.join(path.dirname(file), name);
  return anchor === undefined
    ? existsSync(path.join(root, target))
    : (documents.get(target)?.anchors.has(decodeURIComponent(anchor)) ?? false);
}

test.each([...documents])('every link in %s leads to a file and a heading', (file, { links }) => {
  const broken = links.filter(({ href }) => !leads(href, file));
  expect(broken.map(({ href, line }) => `${file}:${String(line)} ${href}`)).toEqual([]);
});
