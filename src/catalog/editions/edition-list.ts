/**
 * The list of editions, as the page of all editions has it. The build of the current edition makes that page with itself as
 * the only one, and joining puts the list of all in place of that one: both by this function, so that the one is found again.
 */
import { escapeMarkup } from '../text/escape.ts';
import type { EditionRow } from './edition-file.ts';

interface ListedEdition {
  /** Path that it is published under, with a slash at its end. */
  readonly base: string;
  readonly rows: readonly EditionRow[];
}

/** @param language of the page; an edition without it is told of in its own */
export const editionList = (editions: readonly ListedEdition[], language: string): string =>
  `<ul class="edition-list">${editions.map((edition) => entry(edition, language)).join('')}</ul>`;

function entry({ base, rows }: ListedEdition, language: string): string {
  const row = rows.find((each) => each.language === language) ?? rows[0];
  if (!row) return '';
  const lang = row.language === language ? '' : ` lang="${escapeMarkup(row.language)}"`;
  const facts = [row.place, row.sessions, row.note].filter((fact) => fact !== undefined);
  return [
    `<li${lang} data-index="${escapeMarkup(searchIndex(base, row.language))}"><h2><a href="${escapeMarkup(row.home)}">${escapeMarkup(row.title)}</a></h2>`,
    `<p>${facts.map((fact) => `<span>${escapeMarkup(fact)}</span>`).join(' ')}</p></li>`,
  ].join('');
}

/** The folder in which an edition has what its search looks at; a script asks it (client/editions/). */
const searchIndex = (base: string, language: string): string => `${base}pagefind/${language}/`;
