-- Who texts or calls is a keyed hash here, and nothing else: no number, no name, no question as it was asked.

-- Where a conversation stands, for minutes: which answer, how far, what was offered.
CREATE TABLE caller_sessions (
  caller TEXT PRIMARY KEY,
  state TEXT NOT NULL, -- JSON
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX caller_sessions_by_time ON caller_sessions (expires_at);

-- What a message or a turn of a call was answered with, so that a provider's repeat gets the same again and counts once.
CREATE TABLE caller_replies (
  message TEXT PRIMARY KEY,
  reply TEXT NOT NULL DEFAULT '', -- '' while it is being answered
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX caller_replies_by_time ON caller_replies (expires_at);

-- Who asked to be sent nothing more, until they start again. Kept: forgetting it would be breaking it.
CREATE TABLE caller_stops (
  caller TEXT PRIMARY KEY,
  at TEXT NOT NULL
) WITHOUT ROWID;
