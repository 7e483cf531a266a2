-- The day up to which people were told of checks and facts that are due.
ALTER TABLE notice_cursor ADD COLUMN due_on TEXT NOT NULL DEFAULT '';
