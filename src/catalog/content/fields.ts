/** Front matter to typed fields, one key at a time, so that one bad value costs only itself. */
import { z } from 'zod';
import type { Document } from './parse.ts';
import type { Value } from './yaml/values.ts';
import { clearlyMeant, nearest } from '../text/nearest.ts';
import { problem, type Problem, type ProblemKind } from './problems.ts';

export interface Fields<T> {
  /** Nothing when a required key is missing. */
  readonly fields: T | undefined;
  readonly problems: Problem[];
}

/**
 * Check every key of a document against a schema. A value that does not fit is reported and left out.
 * @param misfit the kind of problem that a bad value is
 */
export function readFields<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  document: Document,
  misfit: ProblemKind,
): Fields<z.infer<z.ZodObject<Shape>>> {
  const known = Object.keys(schema.shape);
  const problems: Problem[] = [];
  const fitting: Record<string, Value> = {};
  for (const [key, written] of Object.entries(document.data)) {
    const field = known.includes(key) ? schema.shape[key] : undefined;
    if (!field) {
      problems.push(unknownKey(document, [key], known));
      continue;
    }
    const { value, unknown } = withoutUnknownKeys(field, written);
    problems.push(...unknown.map((path) => unknownKey(document, [key, ...path], [])));
    const result = z.safeParse(field, value);
    if (result.success) {
      fitting[key] = value;
    } else {
      for (const path of misfitPaths(result.error.issues)) {
        const name = [key, ...path.filter((step) => typeof step === 'string')].join('.');
        const place = document.placeOf(key, ...path);
        problems.push(problem(misfit, place, name, shown(at(value, path)), hintOf(field)));
      }
    }
  }
  return { fields: schema.safeParse(fitting).data, problems };
}

function unknownKey(
  document: Document,
  path: readonly (string | number)[],
  known: readonly string[],
): Problem {
  const key = String(path.at(-1));
  const place = path.length === 1 ? document.placeOfKey(key) : document.placeOf(...path);
  const meant = clearlyMeant(key, known);
  const values = [path.join('.'), meant ?? nearest(key, known) ?? '', known.join(', ')];
  return {
    ...problem('unknown-key', place, undefined, ...values),
    ...(meant !== undefined && { misspelt: { written: key, meant } }),
  };
}

interface Stripped {
  readonly value: Value;
  /** Paths of keys that a nested map does not have. */
  readonly unknown: readonly (readonly (string | number)[])[];
}

/** Keys that a nested map does not have are only a warning, as at the top, so they go before the value is judged. */
function withoutUnknownKeys(field: z.core.$ZodType, value: Value): Stripped {
  const result = z.safeParse(field, value);
  const found = (result.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...indexPath(issue.path), key]) : [],
  );
  return { value: without(value, found), unknown: found };
}

/** A value without what stands at the ends of paths. */
function without(value: Value, paths: readonly (readonly (string | number)[])[]): Value {
  if (typeof value === 'string' || paths.length === 0) return value;
  const byKey = Map.groupBy(paths, ([key]) => key);
  const inner = (key: string | number, item: Value): Value =>
    without(
      item,
      (byKey.get(key) ?? []).map(([, ...rest]) => rest),
    );
  if (isList(value)) return value.map((item, index) => inner(index, item));
  const kept = Object.entries(value).filter(([key]) => !byKey.get(key)?.some(({ length }) => length === 1));
  return Object.fromEntries(kept.map(([key, item]) => [key, inner(key, item)]));
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const indexPath = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** Everywhere that a value goes wrong, each place once. */
function misfitPaths(issues: readonly z.core.$ZodIssue[]): (string | number)[][] {
  const paths = issues.map((issue) => deepestPath([issue]));
  return [...new Map(paths.map((path) => [path.join('/'), path])).values()];
}

/** Where a value goes wrong; of the kinds that it could be, in the one that it fits furthest. */
const deepestPath = (issues: readonly z.core.$ZodIssue[]): (string | number)[] =>
  issues
    .map((issue) => [
      ...indexPath(issue.path),
      ...(issue.code === 'invalid_union' ? deepestPath(issue.errors.flat()) : []),
    ])
    .reduce((deepest, path) => (path.length > deepest.length ? path : deepest), []);

function at(value: Value, [key, ...rest]: readonly (string | number)[]): Value {
  if (key === undefined || typeof value === 'string') return value;
  const inner = isList(value) ? value[Number(key)] : value[String(key)];
  return inner === undefined ? value : at(inner, rest);
}

const shown = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What a field's schema says to someone who has to correct a value. */
function hintOf(field: z.core.$ZodType): string {
  const hint = z.globalRegistry.get(field)?.['hint'];
  return typeof hint === 'string' ? hint : 'Write plain text in quotes.';
}
