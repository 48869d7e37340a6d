/** Which block of the speakers section is about which presenter. */
import {
  type Beginning,
  beginsWith,
  readBeginning,
  readSoughtName,
  type SoughtName,
} from '../text/name-index.ts';
import { nameForms, nameWords } from '../text/names.ts';
import { hasHan } from '../text/scripts.ts';

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
  const people = presenters.map(readPerson);
  const shown = blocks.map(readShownBlock);
  const found = new Map<Person, number>();
  const free = new Set(blocks.keys());
  const take = (person: Person, block: number): void => {
    found.set(person, block);
    free.delete(block);
  };
  // The surest evidence first, for everyone, before the next best takes a block away.
  for (const person of people) {
    const block = free.keys().find((each) => isNamed(person, shown[each]));
    if (block !== undefined) take(person, block);
  }
  for (const person of people.filter((each) => !found.has(each))) {
    const [block, second] = free.keys().filter((each) => sharesWord(person, shown[each]));
    if (block !== undefined && second === undefined) take(person, block);
  }
  // Names are missing, transcribed or mistranslated in many blocks: what is left goes in order.
  const left = people.filter((person) => !found.has(person));
  for (const person of left) {
    const block = free.keys().find((each) => left.length === free.size || !contradicts(person, shown[each]));
    if (block !== undefined) take(person, block);
  }
  return people.map((person) => found.get(person));
}

interface Person {
  readonly forms: ReadonlySet<string>;
  readonly sought: SoughtName;
  /** Words long enough to tell people apart. */
  readonly words: readonly string[];
  readonly chinese: boolean;
}

function readPerson(name: string): Person {
  return {
    forms: nameForms(name),
    sought: readSoughtName(name),
    words: nameWords(name).filter((word) => word.length > 2 || /\p{Script=Han}{2}/u.test(word)),
    chinese: hasHan(name),
  };
}

interface ShownBlock {
  /** None where the block gives no name. */
  readonly forms?: ReadonlySet<string>;
  readonly beginning: Beginning;
  readonly opening: ReadonlySet<string>;
  readonly chinese: boolean;
}

function readShownBlock({ name, text }: NamedBlock): ShownBlock {
  return {
    ...(name !== undefined && { forms: nameForms(name) }),
    beginning: readBeginning(text),
    opening: new Set(nameWords(`${name ?? ''} ${text.slice(0, 60)}`)),
    chinese: hasHan(name ?? ''),
  };
}

function isNamed({ forms, sought }: Person, block: ShownBlock | undefined): boolean {
  if (!block) return false;
  return block.forms ? !block.forms.isDisjointFrom(forms) : beginsWith(block.beginning, sought);
}

/** `Tim Spann` and `Timothy SPann`, `Mark has been` and `Marko Thomsen`; or the biography gives the name further on. */
function sharesWord({ words }: Person, block: ShownBlock | undefined): boolean {
  return block !== undefined && words.some((word) => block.opening.has(word));
}

/** Two names in one script that have nothing in common are two people; across scripts nothing can be told. */
function contradicts({ forms, chinese }: Person, block: ShownBlock | undefined): boolean {
  return block?.forms !== undefined && chinese === block.chinese && forms.isDisjointFrom(block.forms);
}
