/** Freeze a whole graph: pages share it, and none may change it for the next. */
export function freeze<T>(graph: T): T {
  const waiting: unknown[] = [graph];
  // No recursion: sessions and speakers lead to each other in chains longer than a stack is deep.
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return graph;
}
