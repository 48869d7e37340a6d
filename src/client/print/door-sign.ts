/** Prints the signs of a room's door, and answers those who scan one. */
import { part } from '../dom/part.ts';
import { readSign } from './sign-code.ts';

export function startDoorSign(element: HTMLElement): void {
  for (const button of element.querySelectorAll<HTMLButtonElement>('[data-print-sign]'))
    button.addEventListener('click', () => {
      printSign(button.dataset['printSign'] ?? '');
    });
  const answer = (): void => {
    const sign = readSign(location.hash);
    if (sign)
      void import('./sign-answer.ts').then(({ answerSign }) =>
        answerSign(part(element, 'dialog', HTMLDialogElement), sign),
      );
  };
  answer();
  addEventListener('hashchange', answer);
}

/** One day's sign without those of the other days. */
function printSign(date: string): void {
  const others = [...document.querySelectorAll<HTMLElement>('[data-sign]')].filter(
    ({ dataset }) => dataset['sign'] !== date,
  );
  for (const sign of others) sign.hidden = true;
  addEventListener(
    'afterprint',
    () => {
      for (const sign of others) sign.hidden = false;
    },
    { once: true },
  );
  print();
}
