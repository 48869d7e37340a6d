import { createScriptTranslate } from '../strings/scripts.ts';

/** Words of scripts in the language of the page. */
export const t = createScriptTranslate(document.documentElement.lang);
