-- Who is signed in to the desk. The cookie holds a random token; only its SHA-256 is kept, so that a copy of this table opens nothing.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  way TEXT NOT NULL,
  created_at TEXT NOT NULL,
  seen_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sessions_by_seen ON sessions (seen_at);

-- Whether someone is editing an answer already.
CREATE INDEX drafts_by_answer ON drafts (answer_id, language, state);
