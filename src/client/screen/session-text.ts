/** Titles and people as a screen shows them: text alone, since nobody presses anything there. */
import { element } from '../dom/element.ts';
import type { RowText } from '../dom/session-row.ts';
import type { ProgrammeSession } from '../programme/programme.ts';

export function titleOf<Name extends 'h2' | 'h3' | 'span'>(
  name: Name,
  { title, status }: ProgrammeSession,
): HTMLElementTagNameMap[Name] {
  const made = element(name, status === 'cancelled' ? 'screen-title cancelled' : 'screen-title', title.text);
  if (title.lang !== undefined) made.lang = title.lang;
  return made;
}

/** @returns nothing where nobody is named */
export function peopleOf({ people }: ProgrammeSession): HTMLElement[] {
  if (people.length === 0) return [];
  const line = element('p', 'screen-people');
  line.append(...people.flatMap((name, index) => [index > 0 ? ', ' : '', nameOf(name)]));
  return [line];
}

function nameOf({ text, lang }: RowText): string | Node {
  if (lang === undefined) return text;
  const name = element('span', '', text);
  name.lang = lang;
  return name;
}

export const hueOf = ({ hue }: ProgrammeSession): string => (hue === undefined ? '' : `hue-${String(hue)}`);
