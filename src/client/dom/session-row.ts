/** A session in a list, in the markup of components/SessionRow.astro, so that the same styles apply. */
import type { Span } from '../../catalog/text/span.ts';
import { element } from './element.ts';
import type { RowWords } from './row-words.ts';

const MINUTE = 60_000;

export interface RowText {
  readonly text: string;
  /** Where it is not the page's. */
  readonly lang?: string | undefined;
}

export interface RowCard {
  readonly id: string;
  readonly url: string;
  readonly title: RowText;
  readonly people: readonly RowText[];
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  /** The track's. */
  readonly hue?: number | undefined;
  readonly kind: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Absent until the session is scheduled. */
  readonly time?: Span | undefined;
}

export function sessionRow(card: RowCard, t: RowWords): HTMLLIElement {
  const { hue, kind, status, people } = card;
  const row = element('li', 'row');
  if (hue !== undefined) row.classList.add(`hue-${String(hue)}`);
  row.classList.add(`kind-${kind}`);
  row.dataset['session'] = card.id;
  if (card.time) row.dataset['minutes'] = String((card.time.end - card.time.start) / MINUTE);
  row.append(titleLink(card), ' ');
  if (status !== 'confirmed') {
    row.classList.add(status);
    row.append(element('span', 'status', t(`status.${status}`)));
  }
  if (people.length > 0) row.append(peopleLine(people));
  const place = placeText(card, t);
  if (kind !== 'break' && place !== '') row.append(element('p', 'row-place', place));
  return row;
}

function titleLink({ url, title: { text, lang } }: RowCard): HTMLElement {
  const link = element('a', '', text);
  link.href = url;
  if (lang !== undefined) link.lang = lang;
  return link;
}

function peopleLine(people: readonly RowText[]): HTMLElement {
  const line = element('p', 'row-people');
  line.append(...people.flatMap((name, index) => [index > 0 ? ', ' : '', nameOf(name)]));
  return line;
}

function nameOf({ text, lang }: RowText): string | Node {
  if (lang === undefined) return text;
  const name = element('span', '', text);
  name.lang = lang;
  return name;
}

const placeText = ({ time, room, track }: RowCard, t: RowWords): string =>
  [time ? undefined : t('session.unscheduled'), room, track].filter((part) => part).join(' · ');
