-- Each minute old notices go, and a round of the shopper that is under way is looked for: neither reads a whole table.
CREATE INDEX notices_by_event ON notices (event_id);
CREATE INDEX shopper_rounds_open ON shopper_rounds (started_at) WHERE ended_at IS NULL;
