/** The line under the title of a session on its day: in how many minutes it starts, until when it goes on, that it is over. */
import type { Span } from '../../catalog/text/span.ts';
import type { messages } from '../../strings/en/live.ts';
import type { TranslateFrom } from '../../strings/translate.ts';
import { announceSessions } from '../dom/new-sessions.ts';
import { loadWords } from '../dom/words.ts';
import { now } from '../now/clock.ts';
import { eachMinute } from '../now/each-minute.ts';
import { conferenceFormat } from '../zone/conference-format.ts';
import { timeElement } from '../zone/time-element.ts';
import { markLinks } from './links.ts';
import { minutesUntil } from './minutes-until.ts';
import { phaseAt } from './phase.ts';

type LiveWords = TranslateFrom<typeof messages>;

export async function keepLine(line: HTMLElement, span: Span): Promise<void> {
  const t = await loadWords(
    import.meta.glob<typeof messages>('../../strings/*/live.ts', { import: 'messages' }),
  );
  eachMinute(() => {
    const time = now();
    const link = firstLink(span, time)?.cloneNode(true);
    line.className = `is-${phaseAt(span, time)}`;
    line.replaceChildren(...text(span, time, t), ...(link ? [' · ', link] : []));
    markLinks(span, time);
    announceSessions(line);
  });
}

function text(span: Span, time: number, t: LiveWords): (string | Node)[] {
  const phase = phaseAt(span, time);
  if (phase === 'after') return [t('live.over')];
  if (phase === 'before') {
    const count = minutesUntil(span.start, time);
    return [count === undefined ? t('live.today') : t('live.soon', { count })];
  }
  // The words around the time differ by language.
  const [before = '', after = ''] = t('live.now', { time: '\n' }).split('\n');
  return [before, timeElement(conferenceFormat(), span.end), after];
}

/** The link that is of most use. */
const firstLink = (span: Span, time: number): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>(wanted[phaseAt(span, time)]);

const wanted = {
  before: '[data-when=before] a',
  during: '[data-when=during] a',
  after: '.recording a, [data-when=after] a',
} as const;
