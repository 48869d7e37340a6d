/** What the address of `/embed/schedule.html` asks for, as attributes of the element that it shows. */
import { FACTS } from './choice.ts';

/** @returns attributes by name; nothing for what the address does not say */
export function attributesOf(query: URLSearchParams): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const fact of FACTS) {
    const values = query.getAll(fact).filter((value) => value !== '');
    if (values.length > 0) found.set(fact, values.join(' '));
  }
  for (const name of ['number', 'now']) {
    const value = query.get(name);
    if (value) found.set(name, value);
  }
  if (isOn(query.get('upcoming'))) found.set('upcoming', '');
  return found;
}

/** `title=0` leaves the conference's name to the page around. */
export const wantsTitle = (query: URLSearchParams): boolean => !isOff(query.get('title'));

const isOff = (value: string | null): boolean => value !== null && /^(?:0|false|no)$/i.test(value);
const isOn = (value: string | null): boolean => value !== null && !isOff(value);
