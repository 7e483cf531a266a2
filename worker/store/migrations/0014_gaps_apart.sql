-- Gaps that a writer has split: questions that look alike no longer make them one. The order of the two says nothing.
CREATE TABLE gaps_apart (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX gaps_apart_by_other ON gaps_apart (other);
