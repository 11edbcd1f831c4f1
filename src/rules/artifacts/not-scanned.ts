/** Why nothing is known of the calls, where nobody asked for a scan. */
export const NOT_SCANNED = 'the sources were not scanned';
