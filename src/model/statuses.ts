/** Statuses that are nobody's error by themselves, unless the manifest says otherwise: 499, nginx's word for a user who left. */
export const NOT_ERRORS: readonly number[] = [499]
