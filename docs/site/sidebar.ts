/** The list of pages at their left: the headings and lists of docs/README.md, so that a page is entered once. */

export interface Group {
  readonly label: string;
  /** Starlight takes lists that it may change only. */
  readonly items: { readonly label: string; readonly slug: string }[];
}

/** Each heading of the map with the list below it. An entry is a line `- [Title](file.md): what it is about`. */
export const sidebarOf = (map: string): Group[] =>
  map.split(/^## /m).flatMap((section) => {
    const [label = ''] = section.split('\n');
    const items = section
      .matchAll(/^- \[(.+?)\]\(([\w-]+)\.md\)/gm)
      .map(([, title = '', slug = '']) => ({ label: title, slug }))
      .toArray();
    return items.length > 0 ? [{ label, items }] : [];
  });
