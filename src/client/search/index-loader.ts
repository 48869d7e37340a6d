/**
 * Loads files of the index for Pagefind, which asks for them one after another: those that it begins with are all on
 * their way before it does, and none is loaded twice.
 */
import { indexFiles } from '../../catalog/search/index-files.ts';

const { entry, meta, engine } = indexFiles;

/** Replaces `fetch`, which Pagefind calls. @param lost is called where a file does not arrive, of which Pagefind makes nothing */
export function loadIndexFilesOnce(folder: string, lost: () => void): void {
  const load = globalThis.fetch;
  const files = new Map<string, Promise<Response>>();

  async function loadFile(address: string, options?: RequestInit): Promise<Response> {
    const response = await load(address, options).catch((error: unknown) => {
      lost();
      throw error;
    });
    if (!response.ok) lost();
    return response;
  }

  // These keep their names when a site changes, so that a copy may be of another build.
  for (const name of [entry, meta, engine]) {
    const file = loadFile(folder + name, { cache: 'no-cache' });
    file.catch(() => undefined);
    files.set(folder + name, file);
  }

  globalThis.fetch = async (request) => {
    const { origin, pathname } = new URL(addressOf(request), folder);
    const address = origin + pathname;
    const file = files.get(address) ?? loadFile(address);
    // Pagefind keeps the texts of results itself.
    if (!pathname.includes('/fragment/')) files.set(address, file);
    return (await file).clone();
  };
}

const addressOf = (request: RequestInfo | URL): string =>
  request instanceof Request ? request.url : String(request);
