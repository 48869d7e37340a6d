/** Show a dialog that a script has made, until it is closed: by a button of its own, Escape, or a press beside it. */
export function showDialog(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  // A press beside the dialog lands on its backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
