/** How much a drawing asks for. One that repeats its own parts in parts grows with every level, and is drawn for minutes. */

/** A start or an end of an element; a `>` in a quoted value does not end it. */
const TAG = /<(\/?)[A-Za-z_][^\s/>]*((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g;
const ID = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const REFERENCE = /(?:href\s*=\s*["']\s*|url\(\s*["']?)#([^"')\s]+)/g;
/** An entity that holds elements would hide them from being counted. */
const ELEMENTS_IN_ENTITY = /<!ENTITY[^>"']*(?:"[^"<]*<|'[^'<]*<)/;

/** Elements inside of elements, and references to references. */
const DEEPEST = 100;

/** What an element that can be repeated holds: elements, and references to others. */
interface Part {
  elements: number;
  readonly references: string[];
}

const emptyPart = (): Part => ({ elements: 0, references: [] });

/**
 * Count the elements that are drawn, each as often as references repeat it.
 * @param svg the text of the file
 * @returns infinity where parts lead back to themselves, lie too deep, or are hidden in entities
 */
export function drawnElements(svg: string): number {
  const text = svg.replace(/<!--[\s\S]*?-->/g, '');
  if (ELEMENTS_IN_ENTITY.test(text)) return Infinity;
  const parts = new Map<string, Part>();
  const whole = emptyPart();
  const open = [whole];
  for (const [, end, attributes = ''] of text.matchAll(TAG)) {
    if (end === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    if (open.length > DEEPEST) return Infinity;
    const part = emptyPart();
    const [, double, single] = ID.exec(attributes) ?? [];
    const id = double ?? single;
    if (id !== undefined) parts.set(id, part);
    const references = Array.from(attributes.matchAll(REFERENCE), ([, to = '']) => to);
    for (const each of [...open, part]) {
      each.elements += 1;
      each.references.push(...references);
    }
    if (!attributes.trimEnd().endsWith('/')) open.push(part);
  }
  return createScale(parts)(whole);
}

/** Each part is weighed once, however often it is repeated. */
function createScale(parts: ReadonlyMap<string, Part>): (part: Part) => number {
  const known = new Map<Part, number>();
  return function weightOf(part: Part, depth = 0): number {
    const weight = known.get(part);
    if (weight !== undefined) return weight;
    if (depth > DEEPEST) return Infinity;
    known.set(part, Infinity);
    const all = part.references.reduce((sum, to) => {
      const other = parts.get(to);
      return other ? sum + weightOf(other, depth + 1) : sum;
    }, part.elements);
    known.set(part, all);
    return all;
  };
}
