import { part } from './part.ts';

/** Shows what a page says where its script did not load. @param failure has a button, and is hidden */
export function offerReload(failure: HTMLElement): void {
  part(failure, 'button', HTMLButtonElement).addEventListener('click', () => {
    location.reload();
  });
  failure.hidden = false;
}
