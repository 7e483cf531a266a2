-- What a draft was before somebody else went on with it, or five minutes of writing ago: the newest 50.
CREATE TABLE draft_versions (
  draft_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (draft_id, revision)
) WITHOUT ROWID;
CREATE TRIGGER draft_version_kept AFTER UPDATE OF fields ON drafts
WHEN OLD.fields <> NEW.fields AND (OLD.saved_by <> NEW.saved_by OR NOT EXISTS (
  SELECT 1 FROM draft_versions v WHERE v.draft_id = OLD.id
    AND (julianday(NEW.updated_at) - julianday(v.kept_at)) * 1440 < 5
))
BEGIN
  INSERT OR REPLACE INTO draft_versions VALUES (OLD.id, OLD.revision, OLD.saved_by, OLD.updated_at, NEW.updated_at, OLD.fields);
  DELETE FROM draft_versions WHERE draft_id = OLD.id AND revision <= (
    SELECT revision FROM draft_versions WHERE draft_id = OLD.id ORDER BY revision DESC LIMIT 1 OFFSET 50
  );
END;

-- Who has a draft open, for as long as it counts.
CREATE TABLE draft_presence (
  draft_id TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (draft_id, person)
) WITHOUT ROWID;
