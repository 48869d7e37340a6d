/** Freeze a whole graph: pages share it, and none may change it for the next. */
export function freeze<T extends object>(graph: T): T {
  const waiting: object[] = [graph];
  // No recursion: sessions and speakers lead to each other in chains longer than a stack is deep.
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (Object.isFrozen(value)) continue;
    for (const inner of Object.values(Object.freeze(value)))
      if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  }
  return graph;
}
