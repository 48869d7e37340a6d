import type { JoinReport } from '../site/editions/join.ts';

/** Say which editions the site has, how large it is, and what hosts may refuse of it. */
export function printJoinReport({ lines, warnings }: JoinReport): void {
  for (const warning of warnings) console.warn(warning);
  console.log(`\n${lines.join('\n')}`);
}
