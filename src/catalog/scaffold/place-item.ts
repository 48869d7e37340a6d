/** Where a new file goes: its id, and so its address for good. */
import { createIds } from '../content/ids.ts';
import { betterId, type CollectionName, readContentPath } from '../content/path.ts';
import type { Content } from '../read.ts';
import { nearest } from '../text/nearest.ts';
import type { Refusal } from './refusal.ts';

export interface Wish {
  readonly collection: CollectionName;
  /** As chosen; else it is made of the name. */
  readonly id?: string | undefined;
  /** What an id is made of: a title, or a name as addresses have it. */
  readonly name: string;
  /** As in file names; the default language where it is not given. */
  readonly language?: string | undefined;
}

export interface Place {
  readonly id: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly language: string;
  /** The file that it translates. */
  readonly original?: string | undefined;
}

/** @param paths of all files of the content folder */
export function placeItem(wish: Wish, content: Content, paths: readonly string[]): Place | Refusal {
  const { languages, places } = content.conference;
  const { collection, language = languages[0] } = wish;
  const thing = collection.slice(0, -1);
  const suffix = language === languages[0] ? '' : `.${language}`;
  if (suffix !== '' && readContentPath(`${collection}/a${suffix}.md`, languages)?.suffix !== language) {
    return { refusal: `"${language}" is no language. Write a tag such as "zh".` };
  }
  if (!languages.includes(language) && 'languages' in places) {
    return {
      refusal: `conference.yaml lists the languages ${languages.join(', ')}. Add "${language}" there first.`,
    };
  }
  const files = paths.flatMap((path) => {
    const read = readContentPath(path, languages);
    return read?.collection === collection
      ? [{ path, id: read.id, language: read.suffix ?? languages[0] }]
      : [];
  });
  const originals = files.filter((file) => file.language === languages[0]);
  if (suffix !== '' && wish.id === undefined && collection !== 'speakers') {
    return {
      refusal: `Say which ${thing} it translates: --id ${originals[0]?.id ?? 'opening'}, for example.`,
    };
  }
  const id = wish.id ?? newId(wish, languages);
  const better = betterId({ collection, id }, languages);
  if (better !== undefined)
    return { refusal: `"${id}" cannot be an address of the site. Write --id ${better}.` };
  const known = files.find((file) => file.language === language && isSame(file.id, id));
  if (known) {
    const advice = suffix === '' ? `, or choose another id: --id ${id}-2` : '';
    return { refusal: `${known.path} is there already. Edit it${advice}.` };
  }
  if (suffix === '') {
    const redirect = content.catalog.redirects.find(({ alias }) => isSame(alias, id));
    return collection === 'sessions' && redirect
      ? {
          refusal: `"${id}" is an older address of the session "${redirect.session.id}". Choose another id: --id ${id}-2.`,
        }
      : { id, path: `${collection}/${id}.md`, language };
  }
  const original = originals.find((file) => file.id === id);
  if (!original) {
    const meant = nearest(
      id,
      originals.map((file) => file.id),
    );
    const hint = meant === undefined ? 'Write it first, without --language.' : `Did you mean "${meant}"?`;
    return { refusal: `There is no ${thing} "${id}" to translate. ${hint}` };
  }
  const path = original.path.replace(/\.md$/, `${suffix}.md`);
  return { id, path, language, original: original.path };
}

function newId({ collection, name }: Wish, languages: readonly string[]): string {
  const id = createIds([])([name], collection.slice(0, -1));
  return betterId({ collection, id }, languages) ?? id;
}

/** Disks that do not tell `A.md` from `a.md` would keep one of them. */
const isSame = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
