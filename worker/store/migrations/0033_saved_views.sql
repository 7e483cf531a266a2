-- Lists of the desk as somebody narrowed them, under a name, for themselves or for everyone of an agency.
CREATE TABLE saved_views (
  id TEXT PRIMARY KEY,
  list TEXT NOT NULL CHECK (list IN ('gaps', 'drafts', 'answers')),
  name TEXT NOT NULL,
  query TEXT NOT NULL,              -- what the list's address says, without the page
  person TEXT NOT NULL,             -- who saved it
  agency TEXT NOT NULL DEFAULT '',  -- who else sees it; empty for nobody
  made_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX saved_views_by_person ON saved_views (list, person);
CREATE INDEX saved_views_by_agency ON saved_views (list, agency);

-- Whom a review waits for, and until when; empty where nobody said so.
ALTER TABLE drafts ADD COLUMN reviewer TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts ADD COLUMN due_on TEXT NOT NULL DEFAULT '';
