/** The file `_headers`, by which Netlify, Cloudflare and others learn what to send files with; our own server reads it, too. */
import type { HeaderRule } from './header-rules.ts';

/** Cloudflare reads no more of either. */
export const MOST_RULES = 100;
export const MOST_LETTERS_OF_A_LINE = 2000;

/** A path on its own line, its headers indented below. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .slice(0, MOST_RULES)
    .map(({ path, headers }) => [path, ...Object.entries(headers).map((entry) => `  ${entry.join(': ')}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

/** What a `_headers` file says. Lines that say nothing are passed over. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name !== undefined && value !== undefined && last) last.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

/** What a file is sent with, from all rules that fit. @param path as a browser asks for it, without a query */
export const headersFor = (rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers));

function fits(pattern: string, path: string): boolean {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\*/g, '.*').replace(/:[a-z]\w*/gi, '[^/]+')}$`).test(path);
}
