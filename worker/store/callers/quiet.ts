/** Whether somebody was offered a survey not long ago.
 * @param caller - Keyed hash. */
export async function isQuiet(db: D1Database, caller: string, now: Date): Promise<boolean> {
  const found = db.prepare('SELECT 1 FROM caller_quiet WHERE caller = ? AND expires_at > ?')
  return (await found.bind(caller, now.toISOString()).first()) !== null
}

/** They are offered none until then. */
export async function keepQuiet(db: D1Database, caller: string, until: Date): Promise<void> {
  await db
    .prepare(
      'INSERT INTO caller_quiet (caller, expires_at) VALUES (?1, ?2) ON CONFLICT (caller) DO UPDATE SET expires_at = ?2',
    )
    .bind(caller, until.toISOString())
    .run()
}
