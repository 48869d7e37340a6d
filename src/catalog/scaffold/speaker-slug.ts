/** Which of the people whom sessions name a new file is about, so that the addresses of their pages stay. */
import type { Speaker } from '../model/catalog.ts';
import { alphabeticPart } from '../people/spellings.ts';
import { sameName } from '../text/names.ts';
import { searchKey } from '../text/search-key.ts';
import type { Refusal } from './refusal.ts';

export interface Named {
  /** What the id is made of. */
  readonly id?: string | undefined;
  readonly name: string;
  /** Ids of the person's sessions, where others have the same name. */
  readonly sessions?: readonly string[] | undefined;
}

/** @param id as chosen, by which one of several of a name is meant */
export function nameSpeaker(
  name: string,
  id: string | undefined,
  speakers: readonly Speaker[],
): Named | Refusal {
  const spelt = speakers.filter(({ spellings }) =>
    spellings.some((spelling) => searchKey(spelling) === searchKey(name)),
  );
  const likely = spelt.length > 0 ? spelt : speakers.filter((each) => mayBe(name, each));
  const [only, ...others] = likely;
  if (only && others.length === 0) return { id: id ?? only.slug, name };
  if (!only) return { id, name: alphabeticPart(name) || name };
  const meant = likely.find(({ slug }) => slug === id);
  if (meant) return { id, name, sessions: meant.sessions.map((session) => session.id) };
  const list = likely.map(
    ({ slug, sessions }) => `--id ${slug} (in ${sessions.map((session) => session.id).join(', ')})`,
  );
  return { refusal: `Several people are called "${name}". Say whom you mean: ${list.join(' or ')}.` };
}

const mayBe = (name: string, { spellings }: Speaker): boolean =>
  spellings.some((spelling) => sameName(spelling, name));
