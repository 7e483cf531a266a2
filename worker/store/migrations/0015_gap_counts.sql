-- How many gaps each list holds is counted on every page of the desk: from this index, not from the rows.
CREATE INDEX gaps_by_list ON gaps (state, snoozed_until);
