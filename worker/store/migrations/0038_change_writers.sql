-- Everybody who wrote in a change that waits, not only who saved it last: none of them approves it where an agency wants two people.
ALTER TABLE fact_changes ADD COLUMN writers TEXT NOT NULL DEFAULT '[]'; -- JSON
ALTER TABLE contact_changes ADD COLUMN writers TEXT NOT NULL DEFAULT '[]'; -- JSON
UPDATE fact_changes SET writers = json_array(asked_by);
UPDATE contact_changes SET writers = json_array(asked_by);
