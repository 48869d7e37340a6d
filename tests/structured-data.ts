/** schema.org data of built pages, as a search engine finds it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** An object of JSON-LD: of a type, or a reference to one by its id alone. */
const nodeShape = z.looseObject({ '@type': z.string().optional(), '@id': z.string().optional() });
export type Node = z.infer<typeof nodeShape>;

/** The objects of a page, in their order. @param page a file of the site */
export function structuredData(folder: string, page: string): Node[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, json = '']) => nodeShape.parse(JSON.parse(json)));
}

/** An object and all that are inside of it. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const node = nodeShape.safeParse(value);
  return node.success ? [node.data, ...Object.values(node.data).flatMap(nodesIn)] : [];
}
