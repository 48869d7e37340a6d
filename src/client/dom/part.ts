/** The element of a page that a script counts on; its type is checked, as the page may be of another version. */
export function part<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`This page has no ${selector}.`);
}
