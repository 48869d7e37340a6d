import { element } from '../dom/element.ts';
import type { Programme, ProgrammeSession } from '../programme/programme.ts';
import { panel, titleLink, whenLine } from './session-parts.ts';
import { type TightWalk, tightWalks } from './walks.ts';
import type { MyWords } from './words.ts';

/** Says where the way to the next session takes longer than there is time. */
export function walkPanel(
  mine: readonly ProgrammeSession[],
  walking: Programme['walking'],
  t: MyWords,
): HTMLElement | undefined {
  const walks = tightWalks(mine, walking);
  if (walks.length === 0) return undefined;
  return panel(t('my.walks', { count: walks.length }), ...walks.map((walk) => walkItem(walk, t)));
}

function walkItem({ from, to, walk, time }: TightWalk, t: MyWords): HTMLElement {
  const item = element('li');
  const short = t('my.walk', {
    walk: t('my.walkMinutes', { count: walk }),
    time: t('my.timeMinutes', { count: time }),
  });
  const places = t('my.walkBetween', { from: placeOf(from), to: placeOf(to) });
  item.append(titleLink(from), ' → ', titleLink(to), whenLine(`${short} · ${places}`));
  return item;
}

const placeOf = ({ room, building }: ProgrammeSession): string =>
  [room, building].filter((part) => part).join(', ');
