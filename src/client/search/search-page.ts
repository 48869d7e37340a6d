import { part } from '../dom/part.ts';

/** `<lectern-search-page>`: the search page's form and results. */
export class SearchPage extends HTMLElement {
  connectedCallback(): void {
    import('./page.ts').then(
      ({ startSearchPage }) => {
        startSearchPage(this);
      },
      () => {
        this.#fail();
      },
    );
  }

  /** The page has the words for it, as no script's are there. */
  #fail(): void {
    part(this, '[data-search-status]', HTMLElement).textContent = '';
    const failure = part(this, '[data-search-failed]', HTMLElement);
    part(failure, 'button', HTMLButtonElement).addEventListener('click', () => {
      location.reload();
    });
    failure.hidden = false;
  }
}
