// Scripts enhance pages that work without them.
import { startLive } from './live.ts';
import { defineSearch } from './search/index.ts';
import { startShare } from './share/share.ts';
import { startStarCount } from './favourites/star-count.ts';
import { startStars } from './favourites/stars.ts';
import { startZone } from './zone/zone.ts';

startStars();
startStarCount();
startZone();
defineSearch();

const mySchedule = document.querySelector<HTMLElement>('[data-my-schedule]');
if (mySchedule)
  void import('./my-schedule/my-schedule.ts').then(({ startMySchedule }) => startMySchedule(mySchedule));

const copyAddress = document.querySelector<HTMLButtonElement>('[data-copy-address]');
if (copyAddress) startShare(copyAddress);

startLive();
