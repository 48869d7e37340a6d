import type { Span } from '../../catalog/text/span.ts';
import { phaseAt } from './phase.ts';

/** Marks the links of the session that are of use now; the others stay where they are. */
export function markLinks(span: Span, time: number): void {
  const phase = phaseAt(span, time);
  for (const group of document.querySelectorAll<HTMLElement>('[data-when]'))
    group.classList.toggle('is-current', group.dataset['when'] === phase);
}
