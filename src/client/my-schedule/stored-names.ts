/** Of the visitor's sessions as they were last seen. */
export const SEEN = 'seen';
/** Of how many have changed since, and when that was looked up. */
export const NEWS = 'news';
/** Of how many minutes before a session the visitor wants to be reminded. */
export const REMINDER = 'reminder';
