/** Which block of the speakers section is about which presenter. */
import { beginsWithName, nameForms, nameWords, sameName } from '../text/names.ts';

/** A block as far as matching needs it. */
export interface NamedBlock {
  readonly name?: string;
  /** The biography as plain text. */
  readonly text: string;
}

/** @returns for each presenter the index of a block, or nothing. */
export function matchBlocks(
  presenters: readonly string[],
  blocks: readonly NamedBlock[],
): (number | undefined)[] {
  const found = new Map<number, number>();
  const free = (): number[] => [...blocks.keys()].filter((block) => ![...found.values()].includes(block));
  // The surest evidence first, for everyone, before the next best takes a block away.
  for (const fits of [isNamed, sharesWord]) {
    presenters.forEach((name, index) => {
      if (found.has(index)) return;
      const fitting = free().filter((block) => fits(name, blocks[block]));
      if (fitting[0] !== undefined && (fits === isNamed || fitting.length === 1))
        found.set(index, fitting[0]);
    });
  }
  // Names are missing, transcribed or mistranslated in many blocks: what is left goes in order.
  const left = [...presenters.keys()].filter((index) => !found.has(index));
  const rest = free();
  for (const index of left) {
    const block = rest.find(
      (each) => left.length === rest.length || !contradicts(presenters[index] ?? '', blocks[each]),
    );
    if (block === undefined) continue;
    found.set(index, block);
    rest.splice(rest.indexOf(block), 1);
  }
  return presenters.map((_, index) => found.get(index));
}

function isNamed(presenter: string, block: NamedBlock | undefined): boolean {
  if (!block) return false;
  if (block.name === undefined) return beginsWithName(block.text, presenter);
  return sameName(block.name, presenter);
}

/** `Tim Spann` and `Timothy SPann`, `Mark has been` and `Marko Thomsen`; or the biography gives the name further on. */
function sharesWord(presenter: string, block: NamedBlock | undefined): boolean {
  if (!block) return false;
  const words = nameWords(presenter).filter((word) => word.length > 2 || /\p{Script=Han}{2}/u.test(word));
  const opening = new Set(nameWords(`${block.name ?? ''} ${block.text.slice(0, 60)}`));
  return words.some((word) => opening.has(word));
}

/** Two names in one script that have nothing in common are two people; across scripts nothing can be told. */
function contradicts(presenter: string, block: NamedBlock | undefined): boolean {
  const name = block?.name;
  if (name === undefined) return false;
  const [a, b] = [presenter, name].map((each) => /\p{Script=Han}/u.test(each));
  return a === b && nameForms(presenter).isDisjointFrom(nameForms(name));
}
