-- How many gaps each crowd of addresses began on a day, so that no one of them takes the day from all others. Nothing links a crowd to a
-- question. Deleted when the day is over.
CREATE TABLE log_crowds (
  day TEXT NOT NULL,
  crowd INTEGER NOT NULL, -- 0 to 1,023
  gaps INTEGER NOT NULL,
  PRIMARY KEY (day, crowd)
) WITHOUT ROWID;
