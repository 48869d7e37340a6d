/** How long before a session visitors may be reminded of it, in minutes. */
export const REMINDER_MINUTES = [5, 10, 15, 30] as const;
