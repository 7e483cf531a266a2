/** Whether somebody asked to be sent nothing more.
 * @param caller - Keyed hash. */
export async function isStopped(db: D1Database, caller: string): Promise<boolean> {
  return (await db.prepare('SELECT 1 FROM caller_stops WHERE caller = ?').bind(caller).first()) !== null
}

/** Sends them nothing more from now on; said again, the first time holds. */
export async function stopCaller(db: D1Database, caller: string, now: Date): Promise<void> {
  await db
    .prepare('INSERT OR IGNORE INTO caller_stops (caller, at) VALUES (?, ?)')
    .bind(caller, now.toISOString())
    .run()
}

/** They started again. */
export async function startCaller(db: D1Database, caller: string): Promise<void> {
  await db.prepare('DELETE FROM caller_stops WHERE caller = ?').bind(caller).run()
}
