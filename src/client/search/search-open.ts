/** `<lectern-search-open>` around a link to the search page: the link, and the key `/`, search where the visitor is. */
export class SearchOpen extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  #onClick = (event: MouseEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#open(event);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
      this.#open(event);
  };

  #open(event: Event): void {
    const link = this.querySelector('a');
    if (!link) return;
    event.preventDefault();
    const own = document.querySelector<HTMLInputElement>('lectern-search-page [name="q"]');
    if (own) own.focus();
    else
      import('./dialog.ts').then(
        ({ openSearchDialog }) => openSearchDialog(link.pathname),
        // What does not load has a page of its own.
        () => {
          location.assign(link.href);
        },
      );
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
