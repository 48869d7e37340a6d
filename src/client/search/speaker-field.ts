/**
 * Offers speakers while someone types, by any spelling that the index knows:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import type { FoundPerson } from '../../catalog/search/facets.ts';
import { part } from '../dom/part.ts';
import { onTyped } from '../dom/on-typed.ts';
import { speakerOptions } from './speaker-options.ts';
import { findSpeakers, speakerCalled } from './speakers.ts';

export interface SpeakerField {
  /** What addresses call the speaker. */
  readonly chosen: string | undefined;
  write(slug: string | undefined): void;
}

/** @param changed is called when the visitor chooses someone, or no one any more */
export function speakerField(place: HTMLElement, changed: () => void): SpeakerField {
  const input = part(place, 'input', HTMLInputElement);
  const clear = part(place, 'button', HTMLButtonElement);
  const options = speakerOptions(input, part(place, '[role="listbox"]', HTMLElement), choose);
  let speaker: FoundPerson | undefined;

  function set(person: FoundPerson | undefined): void {
    speaker = person;
    clear.hidden = !person;
    input.value = person?.name ?? '';
    options.close();
  }

  function choose(person: FoundPerson | undefined): void {
    const before = speaker?.slug;
    set(person);
    if (person?.slug !== before) changed();
  }

  async function suggest(): Promise<void> {
    const words = input.value;
    const isCurrent = (): boolean => input.value === words && document.activeElement === input;
    try {
      const found = await findSpeakers(words);
      if (found && isCurrent()) options.show(found);
    } catch {
      if (isCurrent()) options.fail();
    }
  }

  /** An address has no name, and may name who is no longer there. */
  async function learnName(slug: string): Promise<void> {
    const person = await speakerCalled(slug).catch(() => ({ slug, name: slug }));
    if (speaker?.slug !== slug) return;
    if (person) set(person);
    else choose(undefined);
  }

  onTyped(input, () => {
    if (input.value === '') choose(undefined);
    else void suggest();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || options.handleKey(event)) return;
    if (event.key === 'ArrowDown') void suggest();
    else if (event.key === 'Escape') choose(undefined);
    // Words that choose no one are no search.
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  });
  input.addEventListener('blur', () => {
    set(speaker);
  });
  clear.addEventListener('click', () => {
    choose(undefined);
    input.focus();
  });

  return {
    get chosen() {
      return speaker?.slug;
    },
    write(slug) {
      if (slug === speaker?.slug) return;
      set(slug === undefined ? undefined : { slug, name: '' });
      if (slug !== undefined) void learnName(slug);
    },
  };
}
