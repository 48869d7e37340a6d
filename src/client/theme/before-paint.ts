/** What must be known before the first paint, or the page would flash or move; runs in the document's head. */

/** Printed as its own text (layouts/Page.astro), so it may use nothing from outside itself. Keys are those of theme.ts and zone-choice.ts. */
export function beforePaint(): void {
  const facts = document.documentElement.dataset;
  let theme: string | null = null;
  let zone: string | null = null;
  try {
    theme = localStorage.getItem('lectern.theme');
    zone = localStorage.getItem('lectern.zone');
  } catch {
    // Nothing is kept where nothing may be stored.
  }
  if (theme === 'light' || theme === 'dark') facts['theme'] = theme;
  if (zone !== null || new Intl.DateTimeFormat().resolvedOptions().timeZone !== facts['zone'])
    facts['elsewhere'] = '';
}
