/** Links of the docs, as they are written for a forge and as pages need them. */
import path from 'node:path';

export interface Published {
  /** Files of `docs/` that are published, `content.md` as a page and `hosts/nginx.conf` as it is. */
  readonly files: ReadonlySet<string>;
  /** Where the project's files can be looked at, `https://github.com/example/lectern`. */
  readonly repository: string | undefined;
}

/** The address of a page, beside all others: `content.html`. */
export const pageAddress = (file: string): string =>
  file === 'README.md' ? './' : file.replace(/\.md$/, '.html');

/**
 * Where a link in a file of `docs/` leads from its page; undefined where the page has nothing to lead to.
 * @param href As written: `content.md#problems`, `../README.md`, `https://example.org/`.
 */
export function publishedLink(href: string, { files, repository }: Published): string | undefined {
  if (href.startsWith('#') || URL.canParse(href)) return href;
  const [, file = '', anchor = ''] = /^([^#]*)(.*)$/.exec(href) ?? [];
  if (files.has(file)) return pageAddress(file) + anchor;
  return repository && `${repository}/blob/HEAD/${path.posix.join('docs', file)}${anchor}`;
}

/** The HTML of a page with its links as `publishedLink` has them. A link to nothing becomes what it says. */
export const withPublishedLinks = (html: string, published: Published): string =>
  html.replace(/<a href="([^"]*)">(.*?)<\/a>/gs, (_, href: string, text: string) => {
    const address = publishedLink(href, published);
    return address === undefined ? text : `<a href="${address}">${text}</a>`;
  });
