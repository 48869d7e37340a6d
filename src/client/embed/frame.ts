/** The programme in a frame of another page: shows what the address asks for, and tells the page around how high it is. */
import { attributesOf, wantsTitle } from './query.ts';
import { SHOWN } from './shown.ts';

/** How long the programme may take, in milliseconds; styles/embed-frame.css says the same. */
const PATIENCE = 3000;

/** Of the message to the page around, with `height` in CSS pixels. */
const HEIGHT = 'lectern:height';

export function startEmbed(): void {
  const query = new URLSearchParams(location.search);
  if (leaveForLanguage(query.get('language') ?? query.get('lang'))) return;
  const schedule = document.querySelector('lectern-schedule');
  for (const [name, value] of attributesOf(query)) schedule?.setAttribute(name, value);
  const title = document.querySelector<HTMLElement>('.embed-title');
  if (title) title.classList.toggle('visually-hidden', !wantsTitle(query));
  const show = (): void => {
    delete document.documentElement.dataset['choosing'];
    tellHeight();
  };
  schedule?.addEventListener(SHOWN, show, { once: true });
  // Where the programme does not come, the list that the page holds is shown by its styles.
  setTimeout(tellHeight, PATIENCE);
}

/** The same page in the language that the address asks for. */
function leaveForLanguage(language: string | null): boolean {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
  const link = links.find(({ hreflang }) => hreflang === language);
  if (!link || language === document.documentElement.lang) return false;
  location.replace(new URL(location.search + location.hash, link.href));
  return true;
}

let told: number | undefined;

/** From now on, at each change. Whose page that is does not matter: a number is no secret. */
function tellHeight(): void {
  if (parent === window || told !== undefined) return;
  told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: HEIGHT, height }, '*');
  }).observe(document.body);
}
