/** `<lectern-schedule src="https://conf.example.org/programme.json">`, for any page; docs/embedding.md says what it understands. */
import { createScheduleView, type ScheduleView } from './schedule-view.ts';

const ATTRIBUTES = [
  ...['src', 'track', 'room', 'kind', 'day', 'number', 'upcoming'],
  ...['lang', 'level', 'target', 'now'],
];

/** Once a page, however often it loads the script. */
export function defineSchedule(): void {
  if (customElements.get('lectern-schedule')) return;
  customElements.define(
    'lectern-schedule',
    class extends HTMLElement {
      static readonly observedAttributes = ATTRIBUTES;
      view: ScheduleView | undefined;

      connectedCallback(): void {
        this.view ??= createScheduleView(this);
        this.view.start();
      }

      disconnectedCallback(): void {
        this.view?.stop();
      }

      attributeChangedCallback(): void {
        this.view?.update();
      }
    },
  );
}
