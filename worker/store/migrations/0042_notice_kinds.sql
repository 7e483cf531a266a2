-- A digest once a week, and what somebody does not want to be told of.
CREATE TABLE notice_choices_next (
  person_id TEXT PRIMARY KEY,
  mail TEXT NOT NULL DEFAULT 'off' CHECK (mail IN ('off', 'once', 'digest', 'weekly')),
  language TEXT NOT NULL DEFAULT 'en',
  feed_hash TEXT UNIQUE,
  digested_on TEXT NOT NULL DEFAULT '',
  left_out TEXT NOT NULL DEFAULT '[]' -- JSON list of kinds
) WITHOUT ROWID;
INSERT INTO notice_choices_next (person_id, mail, language, feed_hash, digested_on)
  SELECT person_id, mail, language, feed_hash, digested_on FROM notice_choices;
DROP TABLE notice_choices;
ALTER TABLE notice_choices_next RENAME TO notice_choices;
