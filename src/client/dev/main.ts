/** While developing, every page has this script: it shows what is wrong with the content, and vanishes when that is mended. */
import { defineElement } from '../dom/define-element.ts';
import { startProblems } from './problems.ts';

defineElement('lectern-problems', startProblems);
document.body.append(document.createElement('lectern-problems'));
