/** For Astro's own commands, which check types; those of Lectern hand the same to Astro themselves. */
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/astro-config.ts';
import { readSettings } from './src/site/settings.ts';

export default defineConfig(astroConfig(readSettings()));
