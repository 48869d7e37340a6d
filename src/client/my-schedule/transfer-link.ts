/** Favourites as part of an address: compressed, in letters that every messenger leaves alone. */
import { type Ids, uniqueIds } from '../favourites/favourite-ids.ts';

/** No id holds a slash. */
const SEPARATOR = '/';
/** A link made to fill the memory of whoever opens it ends here. */
const LARGEST = 2_000_000;

/** @returns letters, digits, `-` and `_` */
export async function encodeIds(ids: Ids): Promise<string> {
  const text = new TextEncoder().encode(ids.join(SEPARATOR));
  const compressed = await inFull(through(text, new CompressionStream('deflate-raw')));
  return btoa(Array.from(compressed, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @returns nothing for a text that was cut or made up */
export async function decodeIds(text: string): Promise<Ids | undefined> {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const compressed = Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
    const bytes = await inFull(through(compressed, new DecompressionStream('deflate-raw')));
    const ids = uniqueIds(new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(SEPARATOR));
    return ids.length > 0 ? ids : undefined;
  } catch {
    return undefined;
  }
}

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream);

async function inFull(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new RangeError('The list is too long.');
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
