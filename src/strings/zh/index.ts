export { messages as pages } from './pages.ts';
export { messages as filters } from './filters.ts';
export { messages as grid } from './grid.ts';
export { messages as mySchedule } from './my-schedule.ts';
export { messages as notices } from './notices.ts';
export { messages as rows } from './rows.ts';
export { messages as search } from './search.ts';
export { messages as zone } from './zone.ts';
