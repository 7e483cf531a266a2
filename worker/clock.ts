/** Whether a period that began at an instant is over. Where that instant lies further ahead than the period is long, the machine's clock went
 * back meanwhile: then it is over too, for who waited until the clock is there again could wait a year. */
export function isOver(sinceMs: number, periodMs: number, nowMs = Date.now()): boolean {
  return Math.abs(nowMs - sinceMs) >= periodMs
}
