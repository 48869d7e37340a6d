import type { Span } from '../../catalog/text/span.ts';

/** Where a session stands in time; the names are those of links that are of use then. */
export type Phase = 'before' | 'during' | 'after';

export const phaseAt = ({ start, end }: Span, time: number): Phase =>
  time < start ? 'before' : time < end ? 'during' : 'after';
