-- What people at the desk are told of, by mail, feed or webhook. Nothing that citizens wrote stands here: kinds, names and places only.
CREATE TABLE notice_events (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  place TEXT NOT NULL,
  agency TEXT NOT NULL DEFAULT '',
  posted_at TEXT
);
CREATE INDEX notice_events_by_time ON notice_events (at);
CREATE TABLE notices (
  event_id INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  mailed_at TEXT,
  PRIMARY KEY (person_id, event_id)
) WITHOUT ROWID;
CREATE INDEX notices_to_mail ON notices (person_id) WHERE mailed_at IS NULL;
CREATE TABLE notice_choices (
  person_id TEXT PRIMARY KEY,
  mail TEXT NOT NULL DEFAULT 'off' CHECK (mail IN ('off', 'once', 'digest')),
  language TEXT NOT NULL DEFAULT 'en',
  feed_hash TEXT UNIQUE,
  digested_on TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
-- Up to where the trail and the comments have been read: what is older than this table is told to nobody.
CREATE TABLE notice_cursor (one INTEGER PRIMARY KEY CHECK (one = 1), audit_id INTEGER NOT NULL, comment_id INTEGER NOT NULL);
INSERT INTO notice_cursor SELECT 1, coalesce((SELECT max(id) FROM audit), 0), coalesce((SELECT max(id) FROM draft_comments), 0);
