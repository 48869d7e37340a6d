/** A page of every type in the sample conference, by its address in the site's folder. */
export const samplePages = [
  '',
  'sessions.html',
  'schedule/2027-10-29.html',
  'sessions/zones-the-hour-that-happens-twice.html',
  'sessions/clocks-a-second-hand-rubidium.html',
  'sessions/memory-carbon-roughly.html',
  'tracks.html',
  'tracks/clocks.html',
  'speakers.html',
  'speakers/odalys.html',
  'speakers/gu-nianci.html',
  'rooms/clepsydra.html',
  'search.html',
  'my-schedule.html',
  'venue.html',
  '404.html',
] as const;
