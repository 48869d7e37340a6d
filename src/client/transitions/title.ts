/** A session's title moves from the link that was followed to the page, and back; styles name the title of the page itself. */

const NAME = 'session-title';

/** Begins on every page; where browsers know no transitions between pages, nothing happens. */
export function startTitleTransition(): void {
  addEventListener('pageswap', ({ viewTransition, activation }) => {
    const link = viewTransition && linkTo(activation?.entry.url);
    if (link) nameWhile(link, viewTransition.finished);
  });
  addEventListener('pagereveal', ({ viewTransition }) => {
    const link = viewTransition && linkTo(navigation.activation?.from?.url);
    if (link) nameWhile(link, viewTransition.finished);
  });
}

/** The one in sight, as the same session may stand in a page twice. */
function linkTo(url: string | null | undefined): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>(':is(.row, .cell) > a')].find((link) => {
    if (link.href !== url) return false;
    const { bottom, top } = link.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/** A name must be the only one of its kind, so the page's own title gives way. */
function nameWhile(link: HTMLElement, done: Promise<unknown>): void {
  const title = document.querySelector<HTMLElement>('.session-head h1');
  if (title) title.style.viewTransitionName = 'none';
  link.style.viewTransitionName = NAME;
  const clear = (): void => {
    link.style.viewTransitionName = '';
    if (title) title.style.viewTransitionName = '';
  };
  done.then(clear, clear);
}
