/** The places of a page that name the zone of its times. */
import { part } from '../dom/part.ts';

export interface ZoneSwitch {
  /** Noons of the days that its times are on, as a zone may change its clocks while the conference runs. */
  readonly dates: readonly number[];
  readonly note: HTMLElement;
  /** What the server printed. */
  readonly printed: string;
  readonly toggle: HTMLButtonElement;
  readonly choose: HTMLButtonElement;
}

export const zoneSwitches: readonly ZoneSwitch[] = [
  ...document.querySelectorAll<HTMLElement>('[data-zone-dates]'),
].map((place) => {
  const note = part(place, '[data-zone-note]', HTMLElement);
  return {
    dates: (place.dataset['zoneDates'] ?? '').split(' ').map((date) => Date.parse(`${date}T12:00Z`)),
    note,
    printed: note.textContent,
    toggle: part(place, '[data-zone-toggle]', HTMLButtonElement),
    choose: part(place, '[data-zone-choose]', HTMLButtonElement),
  };
});
