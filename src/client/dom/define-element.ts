/**
 * Defines a custom element by what begins when one comes into the page, with the page or later.
 * @param start called once for each, with all that the element holds
 */
export function defineElement(name: `lectern-${string}`, start: (element: HTMLElement) => void): void {
  const started = new WeakSet<HTMLElement>();
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        if (started.has(this)) return;
        started.add(this);
        start(this);
      }
    },
  );
}
