/** Find the thing that an address names; `getStaticPaths` only lists those that exist. */
export function byId<T, K extends keyof T>(items: readonly T[], key: K, id: T[K] | undefined): T {
  const item = items.find((each) => each[key] === id);
  if (item === undefined) throw new Error(`There is nothing called "${String(id)}".`);
  return item;
}
