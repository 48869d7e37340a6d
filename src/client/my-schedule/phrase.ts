/** A sentence with elements in it, whose places differ by language. */

/** @param say gives the sentence, with what it gets for each name in its place */
export function phrase(
  say: (values: Readonly<Record<string, string>>) => string,
  parts: Readonly<Record<string, readonly (string | Node)[]>>,
): (string | Node)[] {
  const names = Object.keys(parts);
  const text = say(Object.fromEntries(names.map((name) => [name, `\n${name}\n`])));
  return text.split('\n').flatMap((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? [])));
}
