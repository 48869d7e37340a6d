/** A page that leads to another, on hosts that know no redirects. */

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
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0;url=${escapeHtml(url)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
</head>
<body>
<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(note)} <a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p></main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
