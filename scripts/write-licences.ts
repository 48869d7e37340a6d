/** `npm run licences`: writes docs/licences.md, the licences of all packages that Lectern runs with. */
import { writeFileSync } from 'node:fs';
import { licencesPage } from './licences.ts';

writeFileSync('docs/licences.md', licencesPage());
