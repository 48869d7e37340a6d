/** The people of a session, with the biography that fits the page best. */
import type { Appearance, Session } from '../model/catalog.ts';
import { choose, nameText, speakerName, type Text } from '../model/wording.ts';
import type { SessionCard } from './card.ts';
import type { ViewContext } from './context.ts';
import { type Portrait, portraitOf } from './portrait.ts';
import { type Prose, proseOf } from './prose.ts';

export interface SpeakerText {
  readonly name: Text;
  readonly url: string;
  readonly portrait: Portrait;
  readonly biography?: Prose | undefined;
  /** Their other sessions. */
  readonly others: readonly SessionCard[];
}

export const sessionSpeakers = (session: Session, context: ViewContext): SpeakerText[] =>
  session.appearances.map((appearance) => speakerText(appearance, session, context));

function speakerText(appearance: Appearance, here: Session, context: ViewContext): SpeakerText {
  const { speaker } = appearance;
  const said = choose(appearance.biography, context);
  const known = choose(speaker.biography, context);
  // A biography in the page's language is worth more than one of this very session in another.
  const biography = said && !said.lang ? said : known && !known.lang ? known : (said ?? known);
  const spelt = choose(appearance.name, context);
  const name = spelt && !spelt.lang ? nameText(spelt.text, context) : speakerName(speaker, context);
  return {
    name,
    url: context.to.speaker(speaker.slug),
    portrait: portraitOf(speaker, name.text, 'small', context, appearance.photo),
    biography: proseOf(biography, context),
    others: speaker.sessions.filter((other) => other !== here).map(context.card),
  };
}
