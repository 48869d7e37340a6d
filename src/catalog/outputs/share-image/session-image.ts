import { isScheduled, type Session } from '../../model/catalog.ts';
import { choose } from '../../model/wording.ts';
import type { ViewContext } from '../../views/context.ts';
import { initialsOf } from '../../views/portrait.ts';
import { sessionKind } from '../../views/session-facts.ts';
import { conferenceFoot, conferenceLook, type PortraitOf } from './conference-look.ts';
import type { ShareFoot, ShareImage, SharePerson } from './share-image.ts';

export function sessionImage(session: Session, context: ViewContext, portraitOf: PortraitOf): ShareImage {
  const { title, people, track } = context.card(session);
  const { status } = session;
  const kind = sessionKind(session, context);
  return {
    ...conferenceLook(context),
    hue: track?.hue,
    topic: track?.text,
    kind: kind.type,
    title: title.text,
    status: status === 'confirmed' ? undefined : context.t(`status.${status}`),
    people: peopleOf(session, context, portraitOf),
    names: people.length > 0 ? context.format.list(people.map(({ text }) => text)) : undefined,
    lines: [],
    foot: footOf(session, context),
  };
}

function peopleOf({ appearances }: Session, context: ViewContext, portraitOf: PortraitOf): SharePerson[] {
  return appearances.map(({ name, speaker, photo }) => ({
    initials: initialsOf(choose(name, context)?.text ?? speaker.slug),
    portrait: portraitOf(photo ?? speaker.photo),
  }));
}

/** A session without a time or place says when and where the conference is. */
function footOf(session: Session, context: ViewContext): ShareFoot {
  const { format } = context;
  const { slot, room } = context.card(session);
  const { plain, place } = conferenceFoot(context);
  const times = isScheduled(session) &&
    slot && {
      strong: `${slot.start.text}–${slot.end.text}`,
      plain: `${format.dayFull(slot.date)} (${format.zoneOffset(session.slot.start)})`,
    };
  return {
    ...(times || { plain }),
    place: room?.text ?? place,
  };
}
