-- What came in by each channel on a day, for the desk's numbers and for figures that leave a channel out. `daily_counts` has the same of all
-- channels together, for longer: this begins with the questions that are still kept.
CREATE TABLE channel_counts (
  channel TEXT NOT NULL,
  agency TEXT NOT NULL, -- whose page was asked on; '' for none, '*' for all together
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (agency, channel, day, kind)
) WITHOUT ROWID;
INSERT INTO channel_counts (channel, agency, day, kind, count)
  SELECT q.channel, a.value, substr(q.at, 1, 10), q.kind, count(*)
  FROM questions q JOIN json_each(json_array('*', q.agency)) a GROUP BY 1, 2, 3, 4;
CREATE TRIGGER questions_count_channel AFTER INSERT ON questions BEGIN
  INSERT INTO channel_counts (channel, agency, day, kind, count)
    VALUES (NEW.channel, NEW.agency, substr(NEW.at, 1, 10), NEW.kind, 1), (NEW.channel, '*', substr(NEW.at, 1, 10), NEW.kind, 1)
    ON CONFLICT (agency, channel, day, kind) DO UPDATE SET count = count + 1;
END;

CREATE INDEX gap_places_by_channel ON gap_places (channel, gap_id);
