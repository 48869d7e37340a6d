/** The page `/admin/`, in which an editor from elsewhere runs: it gets no more than it needs to work on the files. */
import { escapeMarkup } from '../../text/escape.ts';
import type { Backend } from './backend.ts';

export interface AdminPage {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly loading: string;
  readonly noScript: string;
  readonly backend: Backend;
}

/** Names of the page's scripts, beside it. */
export const ADMIN_SCRIPT = 'admin.js';
export const EDITOR_SCRIPT = 'sveltia-cms.js';

/** Scripts of this site only, and no host but the repository's; the editor makes its styles and pictures as it goes. */
function policy({ origins }: Backend): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...origins.images].join(' '),
    'media-src blob:',
    "font-src 'self'",
    ["connect-src 'self' data: blob:", ...origins.connect].join(' '),
    'manifest-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** An editor of folders has no use for accounts, so it offers none. */
const STYLES = '.only-local .buttons > .button.secondary { display: none }';

/** The sentence stands until the editor does; the words of what went wrong take its place. */
export function adminPage({ language, title, loading, noScript, backend }: AdminPage): string {
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy(backend))}">
<title>${escapeMarkup(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<style>${STYLES}</style>
<script src="${ADMIN_SCRIPT}" defer></script>
<script src="${EDITOR_SCRIPT}" defer></script>
</head>
<body>
<main id="loading"><h1>${escapeMarkup(title)}</h1><p role="status">${escapeMarkup(loading)}</p><noscript><p>${escapeMarkup(noScript)}</p></noscript></main>
</body>
</html>
`;
}
