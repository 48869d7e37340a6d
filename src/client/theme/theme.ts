/** Light or dark as the visitor likes it, or as their system has it. */

const THEME_KEY = 'lectern.theme';

/** @param element holds a button for each theme, named by its value */
export function startTheme(element: HTMLElement): void {
  const buttons = [...element.querySelectorAll('button')];
  const show = (): void => {
    const shown = document.documentElement.dataset['theme'] ?? 'system';
    for (const button of buttons) button.ariaPressed = String(button.value === shown);
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      setTheme(button.value);
      keepTheme(button.value);
      show();
    });
  // Chosen in another window; a store that was emptied names no key.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && key !== THEME_KEY) return;
    setTheme(newValue);
    show();
  });
  show();
}

function setTheme(theme: string | null): void {
  const facts = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') facts['theme'] = theme;
  else delete facts['theme'];
}

/** Without storage the choice lasts as long as the page. */
function keepTheme(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    return;
  }
}
