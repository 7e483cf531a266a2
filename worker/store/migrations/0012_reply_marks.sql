-- What writers say of replies that were given. The question (redacted) and the reply are copied, because the log forgets after 90 days
-- and a mark is an example for longer. A mark that is taken back is deleted.
CREATE TABLE reply_marks (
  reply_id TEXT PRIMARY KEY,
  verdict TEXT NOT NULL CHECK (verdict IN ('right', 'partly', 'wrong')),
  better TEXT NOT NULL DEFAULT '', -- id of the answer that it should have been, or `none`; '' where nobody said
  marked_by TEXT NOT NULL,
  marked_at TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  agency TEXT NOT NULL,
  kind TEXT NOT NULL,
  shown TEXT NOT NULL DEFAULT '[]' -- JSON list: ids of the answers that the reply gave or offered, first first
) WITHOUT ROWID;
CREATE INDEX reply_marks_by_time ON reply_marks (marked_at);
