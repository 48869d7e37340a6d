/**
 * Scripts enhance pages that work without them: each feature is an element of its own, and begins where one stands in a page.
 * Here are those of every page and of a session's; components of other pages define theirs.
 */
import { defineElement } from './dom/define-element.ts';
import { startStarCount } from './favourites/star-count.ts';
import { startStars } from './favourites/stars.ts';
import { startHelp } from './help/help.ts';
import { startOffline } from './offline/offline.ts';
import { startMine } from './my-schedule/mine-everywhere.ts';
import { startLive } from './now/live.ts';
import { startSearch } from './search/search.ts';
import { startSessionLive } from './session/live.ts';
import { startMenus } from './share/share.ts';
import { startTheme } from './theme/theme.ts';
import { startTitleTransition } from './transitions/title.ts';
import { startZone } from './zone/zone.ts';

// The first two wait for sessions that the others put into the page.
defineElement('lectern-stars', startStars);
defineElement('lectern-zone', startZone);
defineElement('lectern-star-count', startStarCount);
defineElement('lectern-mine', startMine);
defineElement('lectern-live', startLive);
defineElement('lectern-session-live', startSessionLive);
defineElement('lectern-menus', startMenus);
defineElement('lectern-search-open', startSearch);
defineElement('lectern-theme', startTheme);
defineElement('lectern-help', startHelp);
defineElement('lectern-offline', startOffline);
defineElement('lectern-title-transition', startTitleTransition);
