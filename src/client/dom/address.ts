/**
 * Put a query into the address of the page, and into the links to the same page in other languages.
 * @param query with its question mark, or an empty text
 * @param write how; without it the address says so already
 */
export function showQuery(query: string, write?: 'pushState' | 'replaceState'): void {
  if (write) history[write](history.state, '', location.pathname + query + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-languages a')) link.search = query;
}
