-- Who may use the desk. Someone is known by the provider's name for them (issuer and subject); whom an admin added by email has
-- neither before the first sign-in. `roles` is JSON: agency -> role, '*' for all agencies. `name` stands in the audit trail and
-- beside versions, so no two people have the same.
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  issuer TEXT,
  subject TEXT,
  name TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('invited', 'waiting', 'active', 'disabled')),
  roles TEXT NOT NULL DEFAULT '{}',
  -- Counts changes: a change names the revision it started from.
  revision INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  signed_in_at TEXT,
  UNIQUE (issuer, subject)
) WITHOUT ROWID;
CREATE UNIQUE INDEX people_added_by_email ON people (email) WHERE subject IS NULL;
CREATE INDEX people_by_state ON people (state, name);

-- Who is signed in to the desk. The cookie holds a random token; only its SHA-256 is kept, so that a copy of this table opens nothing.
-- Sessions name the person, so that a role that changes, or access that ends, counts from the next request on.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  way TEXT NOT NULL,
  created_at TEXT NOT NULL,
  seen_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sessions_by_seen ON sessions (seen_at);
CREATE INDEX sessions_by_person ON sessions (person_id);

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
