-- Wordings past their time are found by it each night, not by reading all of them.
CREATE INDEX gap_wordings_by_time ON gap_wordings (last_seen);
