/** What every address answers while there is no content yet. */
import type { Connect } from 'vite';
import { escapeMarkup } from '../../catalog/text/escape.ts';

/** What Vite serves itself, and a page needs to hear that there is content now. */
const OF_VITE = /^\/(?:@|__|node_modules\/|src\/)/;

/**
 * @param base path of the site, with a slash at its end
 * @param script path of the script that pages get while developing
 * @param reason why there is nothing to show; nothing as soon as there is content
 */
export function answerWhileWaiting(
  base: string,
  script: string,
  reason: () => string | undefined,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const text = reason();
    const url = request.url ?? '/';
    const inSite = url.startsWith(base) ? url.slice(base.length - 1) : url;
    if (text === undefined || OF_VITE.test(inSite)) {
      next();
      return;
    }
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
    response.writeHead(503, headers).end(waitingPage(text, [`${base}@vite/client`, script]));
  };
}

const waitingPage = (text: string, scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Waiting for content</title>
    ${scripts.map((src) => `<script type="module" src="${escapeMarkup(src)}"></script>`).join('\n    ')}
  </head>
  <body style="font: 1.1rem/1.5 system-ui, sans-serif; max-width: 38rem; margin: 15vh auto; padding: 0 1rem">
    <h1 style="font-size: 1.5rem">Waiting for content</h1>
    <p style="overflow-wrap: anywhere">${escapeMarkup(text)}</p>
    <p>This page shows the conference as soon as there is one.</p>
  </body>
</html>
`;
