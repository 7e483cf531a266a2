-- How often an answer was given, for its page: without it a million questions are gone through.
CREATE INDEX questions_by_answer ON questions (answer_id, at) WHERE answer_id <> '';
CREATE INDEX gaps_by_answer ON gaps (answer_id, answer_language, state) WHERE answer_id <> '';
