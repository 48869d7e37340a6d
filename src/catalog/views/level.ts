/** How demanding a session is: the levels that most conferences have are said in the language of the page. */
import type { ViewContext } from './context.ts';

const levels = ['beginner', 'intermediate', 'advanced'] as const;

const known = (level: string): (typeof levels)[number] | undefined =>
  levels.find((each) => each === level.toLowerCase());

/** @param level as content writes it, which is also what addresses say */
export function levelText(level: string, { t }: Pick<ViewContext, 't'>): string {
  const name = known(level);
  return name ? t(`level.${name}`) : level;
}

/** Easier ones first; those of a conference's own come last. */
export function levelRank(level: string): number {
  const name = known(level);
  return name ? levels.indexOf(name) : levels.length;
}
