/** Plays a recording in its place, once someone asks for it; before that nothing is loaded from its host. */
import { playerOrigins } from '../../catalog/model/recording.ts';
import { part } from '../dom/part.ts';

/** @param element holds the button that asks for it, and the player's address in `data-player` */
export function startRecording(element: HTMLElement): void {
  const button = part(element, 'button', HTMLButtonElement);
  const player = playerAddress(element.dataset['player'] ?? '');
  button.hidden = player === undefined;
  button.addEventListener('click', () => {
    if (player === undefined) return;
    const frame = document.createElement('iframe');
    frame.src = player;
    frame.title = `${button.textContent.trim()}: ${document.querySelector('h1')?.textContent ?? ''}`;
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin';
    // What playing would load has been said.
    element.parentElement?.querySelector('small')?.remove();
    button.replaceWith(frame);
    frame.focus();
  });
}

/** It plays at once, as it has been asked for. */
function playerAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.searchParams.set('autoplay', '1');
  return playerOrigins.includes(url.origin) ? url.href : undefined;
}
