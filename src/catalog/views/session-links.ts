/** What belongs to a session beside its text, by when it is of use. */
import type { Session } from '../model/catalog.ts';
import { materialsOf, say, type TextLink } from '../model/wording.ts';
import type { linkTimes } from '../schema/fields.ts';
import type { ViewContext } from './context.ts';

/** `any`: nobody said when. */
export type LinkTime = (typeof linkTimes)[number] | 'any';

export interface LinksByTime {
  readonly when: LinkTime;
  readonly links: readonly TextLink[];
}

/** @returns the times that there are links for, in their order; the most telling link of each first */
export function sessionLinks(session: Session, context: ViewContext): LinksByTime[] {
  const { t } = context;
  const { slides, links } = materialsOf(session, context);
  const link = (text: string, url: string | undefined): TextLink[] =>
    url === undefined ? [] : [{ text, url }];
  const given = (when: LinkTime): TextLink[] =>
    links
      .filter((each) => (each.when ?? 'any') === when)
      .map(({ label, url }) => ({ text: say(label, context), url }));
  const groups: LinksByTime[] = [
    { when: 'before', links: given('before') },
    {
      when: 'during',
      links: [
        ...link(t('session.stream'), session.stream),
        ...link(t('session.chat'), session.chat),
        ...given('during'),
      ],
    },
    {
      when: 'after',
      links: [
        ...link(t('session.slides'), slides),
        ...given('after'),
        ...link(t('session.feedback'), session.feedback),
      ],
    },
    { when: 'any', links: given('any') },
  ];
  return groups.filter(({ links }) => links.length > 0);
}
