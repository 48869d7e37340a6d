/** `/embed.js`: the programme inside another site. */
import { defineSchedule } from './schedule-element.ts';

defineSchedule();
