/** Sessions of one title, which visitors cannot tell apart. */
import { placeIn, problem, type Problem } from '../content/problems.ts';
import type { Catalog, Session } from '../model/catalog.ts';
import { searchKey } from '../text/search-key.ts';
import { eachOrOnce } from './each-or-once.ts';

/** So many sessions of one title have a line each. */
const FEW = 3;

export function sameTitles({ sessions, conference: { languages } }: Catalog): Problem[] {
  const told = new Set<Session>();
  return languages.flatMap((language) => {
    const named = sessions.filter(isNamedByTitle).flatMap((session) => {
      const text = session.texts[language];
      return text && !told.has(session) ? [{ session, text }] : [];
    });
    const groups = [...Map.groupBy(named, ({ text }) => searchKey(text.title)).values()];
    return groups.flatMap(([first, ...others]) => {
      const same = others.filter(({ session }) => first && !belongTogether(first.session, session));
      for (const { session } of same) told.add(session);
      return eachOrOnce(same, FEW, ({ text }, more) =>
        problem('same-title', placeIn(text, 'title'), 'title', text.title, first?.text.path ?? '', more),
      );
    });
  });
}

/** Breaks, socials and ceremonies, which nobody presents, are told apart by their times. */
const isNamedByTitle = ({ kind, status, appearances }: Session): boolean =>
  kind !== 'break' && kind !== 'social' && status !== 'cancelled' && appearances.length > 0;

/** A whole and its parts may share a title, and what the same people give twice is the same. */
function belongTogether(a: Session, b: Session): boolean {
  const isFamily = a.partOf === b || b.partOf === a || (a.partOf !== undefined && a.partOf === b.partOf);
  return isFamily || (a.kind === 'workshop' && b.kind === 'workshop' && peopleOf(a) === peopleOf(b));
}

const peopleOf = ({ appearances }: Session): string =>
  appearances
    .map(({ speaker: { slug } }) => slug)
    .toSorted()
    .join(' ');
