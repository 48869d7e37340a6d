/** What every view is made with: the conference in one language, its words, and the pictures that were made of photos. */
import { type CurrentChanges, currentChanges } from '../changes/current.ts';
import type { Session } from '../model/catalog.ts';
import type { Wording } from '../model/wording.ts';
import type { RelatedTo } from '../related/related.ts';
import { createCard, type SessionCard } from './card.ts';
import type { ViewWord } from './words.ts';

/** A picture on a page, in CSS pixels, as a `picture` element prints it. */
export interface Picture {
  readonly size: number;
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** For readers that know none of the sources. */
  readonly fallback: string;
}

export type PictureSize = 'small' | 'large';

/** The plan of a building, in pixels of the picture. */
export interface PlanPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export interface ViewSources {
  /** Words of the interface in the language of the pages. */
  readonly t: (word: ViewWord, values?: Readonly<Record<string, string | number>>) => string;
  /** The picture of a photo as content names it; nothing for a photo that cannot be shown. */
  readonly pictureOf: (photo: string, size: PictureSize) => Picture | undefined;
  readonly relatedTo: RelatedTo;
  /** The picture of a plan as content names it; nothing for one that cannot be shown. */
  readonly planOf: (plan: string) => PlanPicture | undefined;
  /** When a session last changed, in milliseconds since 1970; nothing for content without a history. */
  readonly changedAt: (session: Session) => number | undefined;
  /** Address of the conference's logo. */
  readonly logo?: string | undefined;
}

export interface ViewContext extends Wording, ViewSources {
  /** A session stands on many pages and looks the same in all of their lists, so its card is made once. */
  readonly card: (session: Session) => SessionCard;
  /** What has changed, where that is written down. */
  readonly changes: CurrentChanges | undefined;
}

export function createViewContext(wording: Wording, sources: ViewSources): ViewContext {
  const changes = currentChanges(wording.catalog);
  const cards = new Map<Session, SessionCard>();
  const card = (session: Session): SessionCard => {
    const known = cards.get(session) ?? createCard(session, wording, changes);
    cards.set(session, known);
    return known;
  };
  return { ...wording, ...sources, card, changes };
}
