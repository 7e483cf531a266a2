-- The version of the English answer that a translation's live text was made from. NULL for English, and where nobody knows.
ALTER TABLE answers ADD COLUMN translates INTEGER;
-- What is there already was made from the English that was live when it was published.
UPDATE answers SET translates = (
    SELECT max(e.version) FROM answer_versions e WHERE e.id = answers.id AND e.language = 'en' AND e.created_at <= (
      SELECT v.created_at FROM answer_versions v
      WHERE v.id = answers.id AND v.language = answers.language AND v.version = answers.version))
  WHERE language <> 'en';
-- Lists of translations never read the English rows.
CREATE INDEX answers_translated ON answers (id, language) WHERE language <> 'en';
