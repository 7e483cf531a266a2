import * as z from 'zod/mini'
import { table } from '../table.ts'
import { soonest } from './sessions.ts'
import { hashOfToken } from './token.ts'

/** Signing in at a provider may take this long: a password, a second factor, a password forgotten. */
export const ATTEMPT_MINUTES = 10

/** A sign-in on its way through a provider. */
export interface SignInAttempt {
  /** What the provider must send back. */
  state: string
  /** The token of the browser that started it. */
  browser: string
  /** What the provider must write into the ID token. */
  nonce: string
  /** PKCE's secret: who has the code alone gets nothing. */
  verifier: string
  /** Where the person wanted to go. */
  target: string
}

const ATTEMPTS = table({ nonce: z.string(), verifier: z.string(), target: z.string() })

/** Keeps an attempt, and forgets those that came to nothing. */
export async function keepAttempt(db: D1Database, attempt: SignInAttempt, now: Date): Promise<void> {
  const { state, browser, nonce, verifier, target } = attempt
  const hashes = await Promise.all([hashOfToken(state), hashOfToken(browser)])
  await db.batch([
    db.prepare('DELETE FROM sign_in_attempts WHERE created_at < ?').bind(oldest(now)),
    db
      .prepare(
        `INSERT INTO sign_in_attempts (state_hash, browser_hash, nonce, verifier, target, created_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .bind(...hashes, nonce, verifier, target, now.toISOString()),
  ])
}

/** Takes the attempt that a state and a browser name, once: a state that comes back a second time finds nothing. */
export async function takeAttempt(
  db: D1Database,
  { state, browser }: Pick<SignInAttempt, 'state' | 'browser'>,
  now: Date,
): Promise<Omit<SignInAttempt, 'state' | 'browser'> | undefined> {
  const hashes = await Promise.all([hashOfToken(state), hashOfToken(browser)])
  const found = await db
    .prepare(
      `DELETE FROM sign_in_attempts WHERE state_hash = ? AND browser_hash = ? AND created_at >= ? AND created_at <= ?
       RETURNING ${ATTEMPTS.columns}`,
    )
    .bind(...hashes, oldest(now), soonest(now))
    .first()
  return ATTEMPTS.find(found)
}

function oldest(now: Date): string {
  return new Date(now.getTime() - ATTEMPT_MINUTES * 60_000).toISOString()
}
