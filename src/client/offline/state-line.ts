/** The line at the foot of every page that says what this device keeps, with a button for what can be done about it. */
import type { Amount } from '../../worker/plan.ts';
import type { KeptNews } from '../../worker/messages.ts';
import { button, element } from '../dom/element.ts';
import { pageLanguage } from '../dom/page.ts';
import { ageInWords } from './age.ts';
import type { OfflineWords } from './words.ts';

interface Actions {
  readonly keep: (extent: 'automatic' | 'all') => void;
  readonly remove: () => void;
}

export interface StateLine {
  readonly show: (news: KeptNews) => void;
  readonly showRemoved: () => void;
  readonly showNothing: () => void;
}

/** @param place is emptied and filled anew; a button that had the focus keeps it, if it is still there */
export function createStateLine(place: HTMLElement, t: OfflineWords, { keep, remove }: Actions): StateLine {
  const size = ({ bytes }: Amount): string =>
    new Intl.NumberFormat(pageLanguage(), {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
    }).format(bytes / 1e6);

  const keepButton = (amount?: Amount): HTMLElement =>
    button('', amount ? t('keepOf', { size: size(amount) }) : t('keep'), () => keep('automatic'));
  const keepAll = ({ all, isWhole }: KeptNews): HTMLElement[] =>
    isWhole ? [] : [button('', t('keepAll', { size: size(all) }), () => keep('all'))];
  const removeButton = (): HTMLElement => button('', t('remove'), remove);

  function fill(text: string, buttons: readonly HTMLElement[]): void {
    const held = place.contains(document.activeElement);
    place.replaceChildren(...(text === '' ? [] : [element('span', '', text)]), ...buttons);
    if (held) place.querySelector('button')?.focus({ preventScroll: true });
  }

  function show(news: KeptNews): void {
    const { phase, done, total, checked, automatic } = news;
    const age = checked === undefined ? '' : ageInWords(Date.parse(checked), Date.now(), pageLanguage());
    if (phase === 'keeping') fill(t('keeping', { done, total }), [removeButton()]);
    else if (phase === 'full') fill(t('full', { done, total }), [removeButton()]);
    else if (checked === undefined) fill(phase === 'failed' ? t('failed') : '', [keepButton(automatic)]);
    else fill(t('kept', { age }), [...keepAll(news), removeButton()]);
  }

  return {
    show,
    showRemoved: () => {
      fill(t('removed'), [keepButton()]);
    },
    showNothing: () => {
      fill('', []);
    },
  };
}
