/** The ways in which a run can ask for its change to get in. Apart from what decides, so that reading the inputs loads no policy. */
export const DELIVERIES = ['policy', 'commit', 'pull-request'] as const;
/** `policy`: as the environment's `merge` says. */
export type WantedDelivery = (typeof DELIVERIES)[number];
