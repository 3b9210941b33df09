/** The quarters of a budget year, in order. */
export const quarterNames = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;
