-- Questions of the examination that were added, changed or retired at the desk. They stand above what content/questions.yaml says;
-- `npm run content` brings them there. A row that says what the file says changes nothing.
CREATE TABLE exam_questions (
  id TEXT PRIMARY KEY,                -- hash of language and question, in small letters
  language TEXT NOT NULL,
  question TEXT NOT NULL,
  answers TEXT NOT NULL DEFAULT '[]', -- JSON: ids of the answers that are right; none where it must get no answer
  state TEXT NOT NULL CHECK (state IN ('asked', 'retired')),
  base TEXT NOT NULL,                 -- JSON: the answers in the file when the desk first changed it; null where it was not there
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

-- Ids of examination questions that who approved it says the answer is for: they must have got no answer until now.
ALTER TABLE plans ADD COLUMN ours TEXT NOT NULL DEFAULT '';

-- Of a row that was to be published and became a draft: questions that would have lost their right answer, a JSON list.
ALTER TABLE import_rows ADD COLUMN held_for TEXT NOT NULL DEFAULT '[]';
