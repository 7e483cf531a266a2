-- Private links to the preview of a draft, for people without an account. Only a hash of the secret is kept.
CREATE TABLE draft_links (
  id TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL,
  secret_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,               -- whom it is for
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  comments INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX draft_links_by_draft ON draft_links (draft_id, expires_at);
