/** Rules that an emergency may skip: those that only cost time. Apart from the rest, so that inputs can name them at little cost. */
export const skippableRules = ['soak', 'window', 'change'] as const;
export type SkippableRule = (typeof skippableRules)[number];
