/** A place of a page that names the zone of its times, and offers others. */
import { part } from '../dom/part.ts';

export interface ZoneSwitch {
  /** Noons of the days that its times are on, as a zone may change its clocks while the conference runs. */
  readonly dates: readonly number[];
  readonly note: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly choose: HTMLButtonElement;
}

export const readZoneSwitch = (element: HTMLElement): ZoneSwitch => ({
  dates: (element.dataset['dates'] ?? '').split(' ').map((date) => Date.parse(`${date}T12:00Z`)),
  note: part(element, '[data-zone-note]', HTMLElement),
  toggle: part(element, '[data-zone-toggle]', HTMLButtonElement),
  choose: part(element, '[data-zone-choose]', HTMLButtonElement),
});
