export { t } from '../words.ts';
