/** The zone in which the server prints times. */
export const conferenceZone = document.documentElement.dataset['zone'] ?? 'UTC';
