-- Long work that is under way at the desk: how far it is, for whoever looks at the page of what it is about. A row goes with the end of its work.
CREATE TABLE work_under_way (
  target TEXT PRIMARY KEY,                -- what it is about, as in the audit trail: draft:…, answer:…
  person TEXT NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,                 -- 0 until that is known
  said_at TEXT NOT NULL                   -- ISO: work that says nothing any more broke off
) WITHOUT ROWID;
