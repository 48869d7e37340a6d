/** Links of rendered texts that stay within the conference: to its files, and to places of the site. */
import { escapeMarkup } from '../text/escape.ts';
import { isWithin } from './links.ts';

/** Our own HTML writes links in one way only, and those that lead to other sites with a `rel`. */
const LINK = /<a href="([^"]*)">([^]*?)<\/a>/g;

/** Addresses as they are written, in the order of the links. */
export function localLinks(html: string): string[] {
  return html
    .matchAll(LINK)
    .map(([, written = '']) => unescape(written))
    .filter(isWithin)
    .toArray();
}

/** @param addressOf where a link leads on the site; nothing for one that leads nowhere, of which the words stay */
export function replaceLocalLinks(html: string, addressOf: (address: string) => string | undefined): string {
  return html.replace(LINK, (link: string, written: string, words: string) => {
    const address = unescape(written);
    if (!isWithin(address)) return link;
    const url = addressOf(address);
    return url === undefined ? words : `<a href="${escapeMarkup(url)}">${words}</a>`;
  });
}

const unescape = (attribute: string): string =>
  attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
