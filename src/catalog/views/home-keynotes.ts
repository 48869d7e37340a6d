/** Sessions that the cover shows with the faces of their people. */
import type { ScheduledSession } from '../model/catalog.ts';
import { speakerName } from '../model/wording.ts';
import type { SessionCard } from './card.ts';
import type { ViewContext } from './context.ts';
import { type Portrait, portraitOf } from './portrait.ts';

export interface Keynote {
  readonly card: SessionCard;
  /** In billing order; one alone is large. */
  readonly portraits: readonly Portrait[];
}

export function keynote(session: ScheduledSession, context: ViewContext): Keynote {
  const { appearances } = session;
  const size = appearances.length > 1 ? 'small' : 'large';
  return {
    card: context.card(session),
    portraits: appearances.map(({ speaker, photo }) =>
      portraitOf(speaker, speakerName(speaker, context).text, size, context, photo),
    ),
  };
}
