-- Work that was offered to who knows about it, and what became of each offer. `person` is '' once it is with who leads: nobody knew, or nobody took it.
CREATE TABLE skill_offers (
  id INTEGER PRIMARY KEY,
  place TEXT NOT NULL, -- gap:ID or draft:ID
  agency TEXT NOT NULL, -- whose work it is; '' for anybody's
  person TEXT NOT NULL,
  why TEXT NOT NULL, -- JSON: what was known of them then
  offered_by TEXT NOT NULL,
  offered_at TEXT NOT NULL,
  until TEXT NOT NULL, -- last ISO day in Washington; '' with who leads
  state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'declined', 'passed', 'lapsed')),
  settled_by TEXT NOT NULL DEFAULT '',
  settled_at TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX skill_offers_open ON skill_offers (place, person) WHERE state = 'open';
CREATE INDEX skill_offers_of_person ON skill_offers (person, state, offered_at);
CREATE INDEX skill_offers_of_place ON skill_offers (place, id);
