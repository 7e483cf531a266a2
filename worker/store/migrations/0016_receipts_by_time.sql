-- Receipts are forgotten after a year; the nightly cron finds the old ones by this.
CREATE INDEX receipts_by_time ON receipts (created_at);
