-- What is to happen to an answer at a time: a draft goes live, or the answer is taken down. Times are UTC.
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('publish', 'archive')),
  at TEXT NOT NULL,
  until TEXT NOT NULL DEFAULT '',      -- of a draft: when its answer is to be taken down again
  answer_id TEXT NOT NULL,
  language TEXT NOT NULL,
  agency TEXT NOT NULL,
  draft_id TEXT,
  who TEXT NOT NULL,                   -- who approved it
  overruled TEXT NOT NULL DEFAULT '',  -- JSON: why an admin publishes although the gate said no, and how many questions it said no to
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'held', 'cancelled')),
  why TEXT NOT NULL DEFAULT '',        -- of one that was held: what stood in its way
  made_at TEXT NOT NULL,
  ended_at TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX plans_due ON plans (at) WHERE state = 'waiting';
CREATE INDEX plans_held ON plans (ended_at) WHERE state = 'held';
CREATE UNIQUE INDEX plans_of_answer ON plans (answer_id, language, kind) WHERE state = 'waiting';
CREATE INDEX plans_of_draft ON plans (draft_id, made_at);
CREATE INDEX answers_archived ON answers (title, id, language) WHERE state = 'archived';
