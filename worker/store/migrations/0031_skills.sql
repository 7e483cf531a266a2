-- Who wrote any of an answer's published versions, from their rows: to find a person's answers without reading every version.
CREATE TABLE answer_writers (
  person TEXT NOT NULL,
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  last_at TEXT NOT NULL, -- when the last version that they wrote in was published
  PRIMARY KEY (person, id, language)
) WITHOUT ROWID;
CREATE INDEX answer_writers_by_time ON answer_writers (last_at);
INSERT INTO answer_writers (person, id, language, last_at)
  SELECT w.value, v.id, v.language, max(v.created_at) FROM answer_versions v, json_each(v.writers) w GROUP BY 1, 2, 3;
CREATE TRIGGER answer_writers_kept AFTER INSERT ON answer_versions BEGIN
  INSERT INTO answer_writers (person, id, language, last_at)
    SELECT value, NEW.id, NEW.language, NEW.created_at FROM json_each(NEW.writers) WHERE true
    ON CONFLICT (person, id, language) DO UPDATE SET last_at = max(last_at, excluded.last_at);
END;

-- What people say they know, by the topics of answers; somebody else may confirm it.
CREATE TABLE skills (
  person TEXT NOT NULL,
  topic TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level IN (1, 2, 3)), -- can review wording; can write; decides facts
  declared_at TEXT NOT NULL,
  confirmed_by TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (person, topic),
  CHECK (confirmed_by <> person)
) WITHOUT ROWID;

-- When somebody is not to be asked: until a day, or while they have so many gaps.
CREATE TABLE skill_limits (
  person TEXT PRIMARY KEY,
  away_until TEXT NOT NULL DEFAULT '', -- ISO day, not counted; '' for here
  most_open INTEGER NOT NULL DEFAULT 0 -- 0 for no limit
) WITHOUT ROWID;
