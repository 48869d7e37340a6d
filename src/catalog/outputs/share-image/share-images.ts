/** All share images of a conference in one language. */
import { CONFERENCE_FILE } from '../../content/path.ts';
import type { Session, Track } from '../../model/catalog.ts';
import { choose } from '../../model/wording.ts';
import type { ViewContext } from '../../views/context.ts';
import type { PortraitOf } from './conference-look.ts';
import { conferenceImage, dayImage, roomImage, speakerImage, trackImage } from './list-images.ts';
import { sessionImage } from './session-image.ts';
import type { ShareImageRequest } from './share-image.ts';

/** Sessions come first, so that it is their files which are named where a text cannot be drawn. */
export function shareImages(context: ViewContext, portraitOf: PortraitOf): ShareImageRequest[] {
  const { catalog, to } = context;
  if (!catalog.conference.outputs.shareImages) return [];
  const fileOf = (session: Session | undefined): string =>
    (session && choose(session.texts, context)?.text.path) ?? CONFERENCE_FILE;
  const images = [
    ...catalog.sessions.map((session) => ({
      url: to.shareImage(session.id),
      file: fileOf(session),
      image: sessionImage(session, context, portraitOf),
    })),
    ...catalog.speakers.map((speaker) => ({
      url: to.shareImage(speaker.slug, 'speakers'),
      file: fileOf(speaker.sessions[0]),
      image: speakerImage(speaker, context, portraitOf),
    })),
    ...catalog.tracks.map((track) => ({
      url: to.shareImage(track.id, 'tracks'),
      file: trackFile(track),
      image: trackImage(track, context),
    })),
    ...catalog.rooms.map((room) => ({
      url: to.shareImage(room.id, 'rooms'),
      file: CONFERENCE_FILE,
      image: roomImage(room, context),
    })),
    ...catalog.days.map((day) => ({
      url: to.shareImage(day.date, 'schedule'),
      file: CONFERENCE_FILE,
      image: dayImage(day, context),
    })),
    { url: to.shareImage(), file: CONFERENCE_FILE, image: conferenceImage(context) },
  ];
  return images.map((each) => ({ ...each, instead: to.shareImage() }));
}

const trackFile = ({ id }: Track): string => `tracks/${id}.md`;
