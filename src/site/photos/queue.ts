/** Runs jobs in the order given, at most `slots` at a time. */
export type Queue = <Result>(job: () => Promise<Result>) => Promise<Result>;

export function createQueue(slots: number): Queue {
  const waiting: (() => void)[] = [];
  let free = slots;
  return async (job) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await job();
    } finally {
      // The slot goes straight to the next in line, so that no newcomer can take it in between.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
