-- The cells of rows that cannot be imported, as they were sent: whoever sent them downloads these rows alone, mends them and sends them again.
ALTER TABLE import_rows ADD COLUMN cells TEXT NOT NULL DEFAULT '{}';
