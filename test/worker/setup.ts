import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

// Beside what begin-anew.ts does: nothing is stored.
const testEnv = env as Env & { MIGRATIONS: Parameters<typeof applyD1Migrations>[1] }
await new Promise((resolve) => setTimeout(resolve, 100)) // what the file before left going comes to its end
await reset()
await applyD1Migrations(testEnv.DB, testEnv.MIGRATIONS)
