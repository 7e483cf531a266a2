-- Contacts as the desk changed them, above content/agencies.yaml: what is asked for, and what holds.
CREATE TABLE contact_changes (
  contact TEXT NOT NULL,            -- agency/contact
  state TEXT NOT NULL CHECK (state IN ('asked', 'live')),
  record TEXT NOT NULL,             -- JSON: the contact, whole
  was TEXT NOT NULL,                -- JSON: the contact as the file had it; a file that changed since then counts
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (contact, state)
) WITHOUT ROWID;
