/** Scripts enhance pages that work without them: each feature is an element of its own, and begins where one stands in a page. */
import { defineElement } from './dom/define-element.ts';
import { startStarCount } from './favourites/star-count.ts';
import { startStars } from './favourites/stars.ts';
import { startFilters } from './filters/filters.ts';
import { startMine } from './my-schedule/mine-everywhere.ts';
import { startMySchedule } from './my-schedule/my-schedule.ts';
import { startNowLine } from './now/now-line.ts';
import { startNowNext } from './now/now-next.ts';
import { startRecording } from './recording/recording.ts';
import { startSearchPage } from './search/page-loader.ts';
import { startSearch } from './search/search.ts';
import { startCopyLink, startShare } from './share/share.ts';
import { startZone } from './zone/zone.ts';

// The first two wait for sessions that the others put into the page.
defineElement('lectern-stars', startStars);
defineElement('lectern-zone', startZone);
defineElement('lectern-star-count', startStarCount);
defineElement('lectern-filters', startFilters);
defineElement('lectern-my-schedule', startMySchedule);
defineElement('lectern-mine', startMine);
defineElement('lectern-now-line', startNowLine);
defineElement('lectern-now-next', startNowNext);
defineElement('lectern-recording', startRecording);
defineElement('lectern-copy-link', startCopyLink);
defineElement('lectern-share', startShare);
defineElement('lectern-search-open', startSearch);
defineElement('lectern-search-page', startSearchPage);
