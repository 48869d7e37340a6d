/** Told by the element once it shows a programme, or says why not. */
export const SHOWN = 'lectern:shown';
