-- The panel: people who read drafts and say what they would do. Nothing says who they are.
CREATE TABLE panel_settings (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  omb_number TEXT NOT NULL,
  expires_on TEXT NOT NULL,         -- last ISO day on which people may be asked; '' for none
  burden_minutes INTEGER NOT NULL,
  is_on INTEGER NOT NULL,
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL
);

CREATE TABLE panel_members (
  id TEXT PRIMARY KEY,
  secret_hash TEXT NOT NULL UNIQUE, -- of the secret in their address, which is kept nowhere
  language TEXT NOT NULL,
  consent INTEGER NOT NULL,         -- version of the text that they agreed to
  joined_on TEXT NOT NULL,          -- ISO day in Washington
  expires_on TEXT NOT NULL          -- first ISO day on which they are gone
) WITHOUT ROWID;
CREATE INDEX panel_members_by_end ON panel_members (expires_on);

CREATE TABLE panel_studies (
  id TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL,
  agency TEXT NOT NULL,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  revision INTEGER NOT NULL,        -- of the draft, as it was shown
  answer TEXT NOT NULL,             -- JSON: the text as it was shown
  questions TEXT NOT NULL,          -- JSON
  planned INTEGER NOT NULL,         -- closes after so many answers
  closes_on TEXT NOT NULL,          -- last ISO day
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  closed_at TEXT NOT NULL DEFAULT '',
  counts TEXT NOT NULL DEFAULT '[]' -- JSON: [question, option, people] once it is closed
) WITHOUT ROWID;
CREATE INDEX panel_studies_by_draft ON panel_studies (draft_id, made_at);
CREATE INDEX panel_studies_open ON panel_studies (closed_at, closes_on);

CREATE TABLE panel_invites (
  member_id TEXT NOT NULL,
  study_id TEXT NOT NULL,
  day TEXT NOT NULL,                -- ISO day in Washington
  answers TEXT,                     -- JSON: an option for each question; NULL before and after
  PRIMARY KEY (member_id, study_id)
) WITHOUT ROWID;
CREATE INDEX panel_invites_by_study ON panel_invites (study_id);
CREATE INDEX panel_invites_by_day ON panel_invites (day);
