/** "1 per second per channel; short bursts are allowed" (Slack, "Web API: rate limits", posting messages). */
import type { Clock } from '../../clock.ts';

/** Slack names no number for a burst; this is the platform's. */
const BURST = 10;

/** Returns whether one more message may be sent to a channel now, and counts it. */
export function channelRate(clock: Clock): (channel: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (channel) => {
    const now = clock.now().getTime();
    const { left, at } = buckets.get(channel) ?? { left: BURST, at: now };
    const filled = Math.min(BURST, left + Math.max(0, now - at) / 1000);
    const isFine = filled >= 1;
    buckets.set(channel, { left: isFine ? filled - 1 : filled, at: now });
    return isFine;
  };
}
