import type { Span } from '../../catalog/text/span.ts';
import { phaseAt } from './phase.ts';

/** Marks the links of the session that are of use now; the others stay where they are. */
export function markLinks(span: Span, time: number): void {
  const phase = phaseAt(span, time);
  for (const group of document.querySelectorAll<HTMLElement>('[data-when]'))
    group.classList.toggle('is-current', group.dataset['when'] === phase);
}

/** The one that is of most use. */
export const firstLink = (span: Span, time: number): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>(wanted[phaseAt(span, time)]);

const wanted = {
  before: '[data-when=before] a',
  during: '[data-when=during] a',
  after: '.recording a, [data-when=after] a',
} as const;
