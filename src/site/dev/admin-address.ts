/** The editor's address ends in a slash, as on the finished site; Astro's server knows files of that kind by their names alone. */
import type { Connect } from 'vite';

const FOLDER = /^(.*\/admin)(\/?)(\?.*)?$/;

/** @param base path of the site, with a slash at its end; Vite may have taken it off an address already */
export function answerAdmin(base: string): Connect.NextHandleFunction {
  const folders = new Set([`${base}admin`, '/admin']);
  return (request, response, next) => {
    const [, folder = '', slash, query = ''] = FOLDER.exec(request.url ?? '') ?? [];
    if (!folders.has(folder)) next();
    // What the page loads is found beside it.
    else if (slash === '') response.writeHead(302, { Location: `${base}admin/${query}` }).end();
    else {
      request.url = `${folder}/index.html${query}`;
      next();
    }
  };
}
