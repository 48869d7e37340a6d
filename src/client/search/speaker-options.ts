/** The list of a field that offers people: one of them is active, which the field tells screen readers. */
import type { FoundPerson } from '../../catalog/search/facets.ts';
import { scriptLanguage } from '../../catalog/text/scripts.ts';
import { element } from '../dom/element.ts';
import { pageLanguage } from '../dom/page.ts';
import { failureText } from './status.ts';
import { t } from './words.ts';

export interface SpeakerOptions {
  show(people: readonly FoundPerson[]): void;
  /** Say that there are none, as they could not be loaded. */
  fail(): void;
  close(): void;
  /** @returns whether the key was for the list */
  handleKey(event: KeyboardEvent): boolean;
}

export function speakerOptions(
  input: HTMLInputElement,
  list: HTMLElement,
  choose: (person: FoundPerson) => void,
): SpeakerOptions {
  let people: readonly FoundPerson[] = [];
  let active = -1;

  function activate(index: number): void {
    active = index;
    for (const [place, option] of [...list.children].entries())
      option.ariaSelected = String(place === index && people.length > 0);
    const option = list.children.item(index);
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function setOpen(open: boolean): void {
    list.hidden = !open;
    input.ariaExpanded = String(open);
    activate(-1);
  }

  const pick = (person: FoundPerson | undefined): void => {
    if (person) choose(person);
  };
  // The field keeps the focus.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    pick(people[[...list.children].findIndex((each) => each === option)]);
  });

  function open(offered: readonly FoundPerson[], none: string): void {
    people = offered;
    list.replaceChildren(
      ...(offered.length > 0 ? offered.map(({ name }, index) => option(name, index)) : [noOption(none)]),
    );
    setOpen(true);
  }

  return {
    show(found) {
      open(found, t('search.noSpeaker'));
    },
    fail() {
      open([], failureText());
    },
    close() {
      setOpen(false);
    },
    handleKey({ key, altKey }) {
      if (list.hidden || altKey) return false;
      const last = people.length - 1;
      if (key === 'ArrowDown') activate(active < last ? active + 1 : 0);
      else if (key === 'ArrowUp') activate(active > 0 ? active - 1 : last);
      else if (key === 'Enter') pick(people[Math.max(active, 0)]);
      else if (key === 'Escape') setOpen(false);
      else return false;
      return true;
    },
  };
}

function option(name: string, index: number): HTMLElement {
  const made = element('li', '', name);
  made.role = 'option';
  made.id = `search-speakers-${String(index)}`;
  const lang = scriptLanguage(name, pageLanguage());
  if (lang !== undefined) made.lang = lang;
  return made;
}

function noOption(text: string): HTMLElement {
  const made = option(text, 0);
  made.ariaDisabled = 'true';
  return made;
}
