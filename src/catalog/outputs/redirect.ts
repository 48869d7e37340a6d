/** A page that leads to another, on hosts that know no redirects. */
import { escapeMarkup } from '../text/escape.ts';

export interface Redirect {
  /** Path on this site. */
  readonly url: string;
  /** Absolute. */
  readonly canonical: string;
  readonly title: string;
  readonly note: string;
  readonly language: string;
}

export function redirectPage({ url, canonical, title, note, language }: Redirect): string {
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0;url=${escapeMarkup(url)}">
<link rel="canonical" href="${escapeMarkup(canonical)}">
</head>
<body>
<main><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(note)} <a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a></p></main>
</body>
</html>
`;
}
