-- Sign-ins on their way through a provider. Each is used once and lives ten minutes. State and browser are hashes: a copy of this
-- table finishes nobody's sign-in.
CREATE TABLE sign_in_attempts (
  state_hash TEXT PRIMARY KEY,
  browser_hash TEXT NOT NULL,
  nonce TEXT NOT NULL,
  verifier TEXT NOT NULL,
  target TEXT NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (created_at);
