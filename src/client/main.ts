/** Scripts enhance pages that work without them: each feature is an element of its own, and begins where one stands in a page. */
import { startBooklet } from './booklet/booklet.ts';
import { defineElement } from './dom/define-element.ts';
import { startStarCount } from './favourites/star-count.ts';
import { startStars } from './favourites/stars.ts';
import { startFilters } from './filters/filters.ts';
import { startHelp } from './help/help.ts';
import { startMySchedule } from './my-schedule/my-schedule.ts';
import { startNowLine } from './now/now-line.ts';
import { startNowNext } from './now/now-next.ts';
import { startDoorSign } from './print/door-sign.ts';
import { startPrintDay } from './print/print-day.ts';
import { startRecording } from './recording/recording.ts';
import { startSearchPage } from './search/page-loader.ts';
import { startSearch } from './search/search.ts';
import { startCopyLink, startShare } from './share/share.ts';
import { startTheme } from './theme/theme.ts';
import { startTitleTransition } from './transitions/title.ts';
import { startZone } from './zone/zone.ts';

// The first two wait for sessions that the others put into the page.
defineElement('lectern-stars', startStars);
defineElement('lectern-zone', startZone);
defineElement('lectern-star-count', startStarCount);
defineElement('lectern-filters', startFilters);
defineElement('lectern-my-schedule', startMySchedule);
defineElement('lectern-now-line', startNowLine);
defineElement('lectern-now-next', startNowNext);
defineElement('lectern-recording', startRecording);
defineElement('lectern-copy-link', startCopyLink);
defineElement('lectern-share', startShare);
defineElement('lectern-search-open', startSearch);
defineElement('lectern-search-page', startSearchPage);
defineElement('lectern-theme', startTheme);
defineElement('lectern-help', startHelp);
defineElement('lectern-title-transition', startTitleTransition);
defineElement('lectern-print-day', startPrintDay);
defineElement('lectern-door-sign', startDoorSign);
defineElement('lectern-booklet', startBooklet);
