/** The buttons of the bar: which rooms, which tracks, and only what is starred. */
import type { Choice } from './choice.ts';
import type { Option } from './chooser.ts';
import type { GridTable } from './table.ts';
import type { GridWords } from './words.ts';

export function connectTools(
  { lanes }: GridTable,
  t: GridWords,
  current: () => Choice,
  take: (choice: Choice) => void,
): void {
  const options = {
    rooms: lanes.map(({ id, name, building }): Option => ({ id, name, group: building })),
    tracks: [...document.querySelectorAll<HTMLElement>('.legend [data-track]')].map(
      ({ dataset, textContent }): Option => ({
        id: dataset['track'] ?? '',
        name: textContent.trim(),
        group: '',
      }),
    ),
  };
  for (const name of ['rooms', 'tracks'] as const) {
    document.querySelector(`[data-choose="${name}"]`)?.addEventListener('click', () => {
      void import('./chooser.ts').then(({ openChooser }) => {
        openChooser(
          {
            title: t(`grid.${name}`),
            options: options[name],
            chosen: current()[name],
            choose: (ids) => {
              take({ ...current(), [name]: ids });
            },
          },
          t,
        );
      });
    });
  }
  document.querySelector('[data-mine]')?.addEventListener('click', () => {
    take({ ...current(), mine: !current().mine });
  });
}
