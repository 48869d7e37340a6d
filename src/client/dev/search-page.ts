/** The page that answers from the search index. */
export const isSearchPage = (): boolean => location.pathname.endsWith('/search.html');
