-- In how many minutes of each day the deployment asked itself a question, and in how many of them a reply came: what a promise to be there is
-- measured by.
CREATE TABLE up_days (
  day TEXT PRIMARY KEY,                   -- by UTC
  asked INTEGER NOT NULL,                 -- minutes
  answered INTEGER NOT NULL,              -- of them
  last_minute TEXT NOT NULL               -- ISO: no minute counts twice
) WITHOUT ROWID;
