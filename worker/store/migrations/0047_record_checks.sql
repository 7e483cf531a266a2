-- Who said last that a contact is still right, and by when somebody says so again.
CREATE TABLE record_checks (
  target TEXT PRIMARY KEY,          -- contact:agency/contact
  agency TEXT NOT NULL,
  checked_on TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  expires TEXT NOT NULL
) WITHOUT ROWID;
