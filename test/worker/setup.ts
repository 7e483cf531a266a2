import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import '../begin-anew.ts'

// And with nothing stored.
const testEnv = env as Env & { MIGRATIONS: Parameters<typeof applyD1Migrations>[1] }
await reset()
await applyD1Migrations(testEnv.DB, testEnv.MIGRATIONS)
