-- Callers who were offered a survey by text message, and are not again for a time.
CREATE TABLE caller_quiet (
  caller TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX caller_quiet_by_time ON caller_quiet (expires_at);
