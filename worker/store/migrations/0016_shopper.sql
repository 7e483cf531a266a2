-- The mystery shopper: each round of its cases, what became of each case in each channel, how long publications took to be everywhere,
-- and visits that two people rated.
CREATE TABLE shopper_rounds (
  id TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,
  cases INTEGER NOT NULL,                 -- how many it asks
  asked INTEGER NOT NULL DEFAULT 0,       -- how many it has asked: it goes on from there
  ended_at TEXT
) WITHOUT ROWID;
CREATE INDEX shopper_rounds_by_time ON shopper_rounds (started_at);

CREATE TABLE shopper_results (
  round TEXT NOT NULL,
  case_id TEXT NOT NULL,
  way TEXT NOT NULL,                      -- '' for a case that is stale
  result TEXT NOT NULL,
  lacks TEXT NOT NULL DEFAULT '[]',       -- JSON list
  took_ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (round, case_id, way)
) WITHOUT ROWID;

CREATE TABLE shopper_publications (
  answer TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  published_at TEXT NOT NULL,
  everywhere_at TEXT,                     -- NULL until every channel showed it
  behind TEXT NOT NULL DEFAULT '[]',      -- JSON list of channels that did not at the last look
  PRIMARY KEY (answer, language, version)
) WITHOUT ROWID;
CREATE INDEX shopper_publications_by_time ON shopper_publications (published_at);

-- One visit or call by people, rated by two of them by the same key, neither seeing the other's first. Nobody who answered is named.
CREATE TABLE shopper_visits (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'counter')),
  visited_on TEXT NOT NULL,
  first_rater TEXT NOT NULL,
  first_result TEXT NOT NULL,
  second_rater TEXT,
  second_result TEXT
) WITHOUT ROWID;
CREATE INDEX shopper_visits_by_day ON shopper_visits (visited_on);
