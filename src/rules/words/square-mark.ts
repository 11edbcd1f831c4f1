/** What to do about artwork that is far from square, whether or not it has a wordmark. */
export const SQUARER_MARK = 'Use a squarer mark, without any wordmark.';
