/** A session in a list, in the markup of components/SessionRow.astro, so that the same styles apply. */
import { placeParts } from '../../catalog/text/place-parts.ts';
import type { Span } from '../../catalog/text/span.ts';
import { element } from './element.ts';
import type { RowWords } from './row-words.ts';

const MINUTE = 60_000;

export interface RowText {
  readonly text: string;
  /** Where it is not the page's. */
  readonly lang?: string | undefined;
}

type ChangeWord = 'moved' | 'new' | 're-roomed' | 'restored' | 'retitled' | 'speakers';

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
  readonly labels?: readonly { readonly mark: string; readonly text: string }[] | undefined;
  readonly recorded?: boolean | undefined;
  /** What has changed about it, the weightiest first. */
  readonly changed?: readonly ChangeWord[] | undefined;
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
  const changed = card.changed?.map((each) => t(`change.${each}`));
  if (changed) row.append(element('span', 'changed', changed.join(' · ')));
  if (people.length > 0) row.append(peopleLine(people));
  const place = placeLine(card, t);
  if (kind !== 'break' && place.hasChildNodes()) row.append(place);
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

function placeLine({ time, room, track, labels = [], recorded = false }: RowCard, t: RowWords): HTMLElement {
  const line = element('p', 'row-place');
  const parts = placeParts(room, track);
  const texts = {
    unscheduled: time ? undefined : t('session.unscheduled'),
    room: parts.room,
    track: parts.track,
  };
  for (const [name, text] of Object.entries(texts))
    if (text !== undefined) line.append(element('span', `row-${name}`, text), ' ');
  const marks = [
    ...labels.map(({ mark, text }) => markSign(mark, text)),
    ...(recorded ? [markSign(RECORDED, t('session.recording'))] : []),
  ];
  if (marks.length > 0) {
    const group = element('span', 'marks');
    group.append(...marks);
    line.append(group);
  }
  return line;
}

/** A triangle, and not the picture that phones make of it. */
const RECORDED = '\u25b6\ufe0e';

function markSign(mark: string, text: string): HTMLElement {
  const sign = element('span', '', mark);
  sign.role = 'img';
  sign.ariaLabel = text;
  sign.title = text;
  return sign;
}
