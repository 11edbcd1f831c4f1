/** Most calls in scope that a single run judges; beyond that, recordings are too large to judge. */
export const MOST_CALLS = 50_000;
