import type { Person, WithContext } from 'schema-dts';
import type { Speaker } from '../../model/catalog.ts';
import { choose, speakerName, type Wording } from '../../model/wording.ts';
import { excerpt } from '../../text/excerpt.ts';
import { context, DESCRIPTION_LENGTH, sessionReference } from './data.ts';

/**
 * https://schema.org/Person with the sessions that they speak in.
 * @param photo path of their picture on this site
 */
export function speakerData(speaker: Speaker, photo: string | undefined, view: Wording): WithContext<Person> {
  const { routes, to } = view;
  const { slug, biography, spellings, links, sessions } = speaker;
  const url = routes.absolute(to.speaker(slug));
  const description = excerpt(choose(biography, view)?.text.text ?? '', DESCRIPTION_LENGTH);
  return {
    '@context': context,
    '@type': 'Person',
    '@id': url,
    name: speakerName(speaker, view).text,
    url,
    ...(photo !== undefined && { image: routes.absolute(photo) }),
    ...(description !== '' && { description }),
    ...(spellings.length > 1 && { alternateName: spellings }),
    ...(links.length > 0 && { sameAs: links.map((link) => link.url) }),
    ...(sessions.length > 0 && { performerIn: sessions.map((session) => sessionReference(session, view)) }),
  };
}
