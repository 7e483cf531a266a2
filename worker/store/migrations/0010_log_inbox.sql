-- What somebody was promised, until it stands in its place: a question whose receipt was given out, a word of feedback that was taken.
-- Written before the reply is sent, so that neither is lost with the process; `message` is the queue's, redacted, as JSON.
CREATE TABLE log_inbox (
  id TEXT NOT NULL,      -- the reply's
  kind TEXT NOT NULL CHECK (kind IN ('question', 'feedback')),
  at TEXT NOT NULL,
  receipt TEXT,
  message TEXT NOT NULL,
  PRIMARY KEY (id, kind)
) WITHOUT ROWID;
CREATE INDEX log_inbox_by_time ON log_inbox (at);
CREATE INDEX log_inbox_by_receipt ON log_inbox (receipt) WHERE receipt IS NOT NULL;
-- Whether a question that is sent again has its receipt already.
CREATE INDEX receipts_by_question ON receipts (question_id);
