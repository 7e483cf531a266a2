-- Channels that people turn off for a while: one asks, another confirms, and by itself it is over. Kept when it is over.
CREATE TABLE switches (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL, -- or 'all'
  hours INTEGER NOT NULL,
  reason TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  confirmed_by TEXT CHECK (confirmed_by <> asked_by),
  until TEXT,            -- set with confirmed_by; earlier where somebody turned it on again
  taken_back_by TEXT
) WITHOUT ROWID;
CREATE INDEX switches_by_time ON switches (until);
