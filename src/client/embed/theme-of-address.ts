/** Printed as its own text (layouts/Embed.astro), so it may use nothing from outside itself: what would flash if it came later. */
export function themeOfAddress(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  const facts = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') facts['theme'] = theme;
  // Until the script has chosen, nothing is shown that it might leave out.
  facts['choosing'] = '';
}
