/** How long a page stays at least, in milliseconds: hosts may answer with the old and the new site in turn for a while. */
const STAY = 10 * 60_000;

/** Load the page anew, with the scripts of the new site; without network it stays as it is. */
export async function renewPage(): Promise<void> {
  if (performance.now() < STAY) return;
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-cache' }).catch(() => undefined);
  if (answer?.ok) location.reload();
}
