-- Where people are led who follow a link to an answer that was taken down into another.
CREATE TABLE answer_moves (
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  to_id TEXT NOT NULL,
  PRIMARY KEY (id, language)
) WITHOUT ROWID;
