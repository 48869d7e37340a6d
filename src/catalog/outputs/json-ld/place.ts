/** Where something takes place: in a room of the venue, behind an address to watch it at, or both. */
import type { Event, Place, VirtualLocation } from 'schema-dts';
import type { Session } from '../../model/catalog.ts';
import { roomName, say, type Wording } from '../../model/wording.ts';

type Where = Pick<Extract<Event, { '@type': 'Event' }>, 'location' | 'eventAttendanceMode'>;

export function conferencePlace(view: Wording): Where {
  const { rooms, sessions } = view.catalog;
  const isStreamed = [...rooms, ...sessions].some(({ stream }) => stream !== undefined);
  return whereOf(venueOf(view), isStreamed ? view.routes.absolute(view.to.home()) : undefined);
}

/** A room has the address of its venue, of which the first page has the rest. */
export function sessionPlace({ room, stream }: Session, view: Wording): Where {
  const venue = venueBrief(view);
  const place: Place | undefined = room
    ? {
        '@type': 'Place',
        name: roomName(room, view),
        ...addressOf(view),
        ...(venue && { containedInPlace: venue }),
      }
    : venue && { ...venue, ...addressOf(view) };
  return whereOf(place, stream);
}

/** The venue on a page that tells of it in full elsewhere. */
export function venueReference(view: Wording): Pick<Where, 'location'> {
  return view.catalog.conference.venue ? { location: { '@id': venueId(view) } } : {};
}

function whereOf(place: Place | undefined, stream: string | undefined): Where {
  const online: VirtualLocation | undefined =
    stream === undefined ? undefined : { '@type': 'VirtualLocation', url: stream };
  if (place && online)
    return {
      location: [place, online],
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    };
  if (place) return { location: place, eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode' };
  if (online)
    return { location: online, eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' };
  return {};
}

const venueId = ({ routes, to }: Wording): string => `${routes.absolute(to.home())}#venue`;

function venueBrief(view: Wording) {
  const { venue } = view.catalog.conference;
  return venue && { '@type': 'Place' as const, '@id': venueId(view), name: say(venue.name, view) };
}

function venueOf(view: Wording): Place | undefined {
  const geo = view.catalog.conference.venue?.geo;
  const brief = venueBrief(view);
  return (
    brief && {
      ...brief,
      ...addressOf(view),
      ...(geo && { geo: { '@type': 'GeoCoordinates', latitude: geo[0], longitude: geo[1] } }),
    }
  );
}

/** Organisers write it in one line, whose parts nobody can tell apart in every country. */
function addressOf(view: Wording): Pick<Extract<Place, { '@type': 'Place' }>, 'address'> {
  const address = view.catalog.conference.venue?.address;
  return address ? { address: { '@type': 'PostalAddress', streetAddress: say(address, view) } } : {};
}
