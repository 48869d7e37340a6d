/** File names for what is written: from titles, and from ids and addresses of other systems, safe on every disk and host. */
import { isAddress } from './path.ts';
import { slugify } from '../text/slug.ts';

/** Names that Windows keeps for devices, and those of lists of the site. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Long titles make addresses that nobody can pass on. */
const LONGEST = 80;

/**
 * A new id for each thing, none of which is taken; what comes first gets the plainer one.
 * @param taken ids of files that are there, in any case
 */
export function createIds(
  taken: Iterable<string>,
): (wishes: readonly (string | undefined)[], kind: string) => string {
  const used = new Set([...taken].map(folded));
  const last = new Map<string, number>();
  return (wishes, kind) => {
    const base = wishes.map((wish) => fileId(wish ?? '')).find((id) => id !== '') ?? kind;
    const plain = TAKEN.test(base) ? `${kind}-${base}` : base;
    let id = plain;
    // Thousands of one name need not be counted from two each time.
    let number = last.get(plain) ?? 1;
    while (used.has(folded(id))) id = `${plain}-${String((number += 1))}`;
    last.set(plain, number);
    used.add(folded(id));
    return id;
  };
}

/** Disks that do not tell `A.md` from `a.md` would keep one of them. */
const folded = (id: string): string => id.normalize('NFC').toLowerCase();

/** An id that is fit to be an address already stays; anything else becomes one, and what has no letters nothing. */
export function fileId(text: string): string {
  const name = text.trim().normalize('NFC');
  if (/^[a-z0-9][a-z0-9-]*$/.test(name) && name.length <= LONGEST && isAddress(name)) return name;
  if (!/[\p{L}\p{N}]/u.test(name)) return '';
  return shortened(slugify(name));
}

/** At the end of a word, where there is one. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return Array.from(end > LONGEST / 2 ? cut.slice(0, end) : slug)
    .slice(0, LONGEST)
    .join('')
    .replace(/-$/, '');
}

/** Ids of rooms are of Latin letters: only `conference.yaml` names them. */
export const roomId = (text: string): string =>
  fileId(text)
    .normalize('NFKD')
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/^-+|-+$/g, '');
