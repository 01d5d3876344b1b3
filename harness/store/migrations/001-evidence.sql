-- Evidence and what is derived from it. README.md in the folder above says what each column means and its unit.
-- JSON columns hold JSON text; every such text escapes control characters and lone surrogates.

CREATE TABLE registrations (
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(content, '$.id')) STORED,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE locks (
  hash TEXT PRIMARY KEY,
  registration_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(content, '$.registrationId')) STORED,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE models (
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(content, '$.id')) STORED,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE configs (
  hash TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  record_hash TEXT NOT NULL,
  model_hash TEXT NOT NULL REFERENCES models (hash),
  config_hash TEXT NOT NULL REFERENCES configs (hash),
  imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
  started_at TEXT NOT NULL GENERATED ALWAYS AS (json_extract(record, '$.startedAt')) STORED,
  standing TEXT NOT NULL GENERATED ALWAYS AS (json_extract(record, '$.standing')) STORED,
  cell_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(record, '$.cell.id')) STORED,
  registration_id TEXT GENERATED ALWAYS AS (json_extract(record, '$.registrationId')) STORED,
  lock_hash TEXT GENERATED ALWAYS AS (json_extract(record, '$.lockHash')) STORED
) STRICT;

CREATE INDEX runs_by_start ON runs (started_at, id);

CREATE TABLE attempts (
  run_id TEXT NOT NULL REFERENCES runs (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  task_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  try_number INTEGER NOT NULL CHECK (try_number >= 1),
  started_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('answered', 'failed')),
  hash TEXT NOT NULL,
  outcome TEXT NOT NULL,
  request TEXT NOT NULL,
  response TEXT NOT NULL,
  finish_reason TEXT GENERATED ALWAYS AS (json_extract(outcome, '$.finishReason')) VIRTUAL,
  total_ms REAL GENERATED ALWAYS AS (json_extract(outcome, '$.totalMs')) VIRTUAL,
  load_ms REAL GENERATED ALWAYS AS (json_extract(outcome, '$.loadMs')) VIRTUAL,
  prompt_tokens INTEGER GENERATED ALWAYS AS (json_extract(outcome, '$.promptTokens')) VIRTUAL,
  reply_tokens INTEGER GENERATED ALWAYS AS (json_extract(outcome, '$.replyTokens')) VIRTUAL,
  failure_code TEXT GENERATED ALWAYS AS (CASE kind WHEN 'failed' THEN json_extract(outcome, '$.code') END) VIRTUAL,
  PRIMARY KEY (run_id, sequence),
  UNIQUE (run_id, task_id, try_number)
) STRICT;

CREATE TABLE warm_ups (
  run_id TEXT NOT NULL REFERENCES runs (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  started_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('answered', 'failed')),
  hash TEXT NOT NULL,
  outcome TEXT NOT NULL,
  request TEXT NOT NULL,
  response TEXT NOT NULL,
  total_ms REAL GENERATED ALWAYS AS (json_extract(outcome, '$.totalMs')) VIRTUAL,
  load_ms REAL GENERATED ALWAYS AS (json_extract(outcome, '$.loadMs')) VIRTUAL,
  PRIMARY KEY (run_id, sequence)
) STRICT;

CREATE TABLE verdicts (
  run_id TEXT NOT NULL,
  task_id TEXT NOT NULL,
  try_number INTEGER NOT NULL,
  profile TEXT NOT NULL,
  scorer_hash TEXT NOT NULL,
  detector_hash TEXT NOT NULL,
  verdict TEXT NOT NULL,
  points REAL GENERATED ALWAYS AS (json_extract(verdict, '$.points')) VIRTUAL,
  PRIMARY KEY (run_id, profile, scorer_hash, detector_hash, task_id, try_number),
  FOREIGN KEY (run_id, task_id, try_number) REFERENCES attempts (run_id, task_id, try_number)
) STRICT;

CREATE INDEX verdicts_by_attempt ON verdicts (run_id, task_id, try_number, detector_hash);

CREATE TABLE detections (
  run_id TEXT NOT NULL,
  task_id TEXT NOT NULL,
  try_number INTEGER NOT NULL,
  detector_hash TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  detection TEXT NOT NULL,
  code TEXT NOT NULL GENERATED ALWAYS AS (json_extract(detection, '$.code')) STORED,
  PRIMARY KEY (run_id, task_id, try_number, detector_hash, number),
  FOREIGN KEY (run_id, task_id, try_number) REFERENCES attempts (run_id, task_id, try_number)
) STRICT;

-- AUTOINCREMENT: SQLite remembers the highest number ever given, so that a dropped tail shows.
CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  run_id TEXT,
  payload TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX ledger_by_run ON ledger (run_id, sequence);

CREATE TABLE imported_ledger (
  import_run_id TEXT NOT NULL REFERENCES runs (id),
  sequence INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  run_id TEXT,
  payload TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (import_run_id, sequence)
) STRICT;

-- Nothing here is ever changed or deleted. The insert triggers stop INSERT OR REPLACE, which deletes silently.

CREATE TRIGGER registrations_no_update BEFORE UPDATE ON registrations
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: registrations'); END;

CREATE TRIGGER registrations_no_delete BEFORE DELETE ON registrations
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: registrations'); END;

CREATE TRIGGER registrations_no_replace BEFORE INSERT ON registrations
WHEN EXISTS (SELECT 1 FROM registrations WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: registrations'); END;

CREATE TRIGGER locks_no_update BEFORE UPDATE ON locks
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: locks'); END;

CREATE TRIGGER locks_no_delete BEFORE DELETE ON locks
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: locks'); END;

CREATE TRIGGER locks_no_replace BEFORE INSERT ON locks
WHEN EXISTS (SELECT 1 FROM locks WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: locks'); END;

CREATE TRIGGER models_no_update BEFORE UPDATE ON models
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: models'); END;

CREATE TRIGGER models_no_delete BEFORE DELETE ON models
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: models'); END;

CREATE TRIGGER models_no_replace BEFORE INSERT ON models
WHEN EXISTS (SELECT 1 FROM models WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: models'); END;

CREATE TRIGGER configs_no_update BEFORE UPDATE ON configs
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: configs'); END;

CREATE TRIGGER configs_no_delete BEFORE DELETE ON configs
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: configs'); END;

CREATE TRIGGER configs_no_replace BEFORE INSERT ON configs
WHEN EXISTS (SELECT 1 FROM configs WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: configs'); END;

CREATE TRIGGER runs_no_update BEFORE UPDATE ON runs
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: runs'); END;

CREATE TRIGGER runs_no_delete BEFORE DELETE ON runs
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: runs'); END;

CREATE TRIGGER runs_no_replace BEFORE INSERT ON runs
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: runs'); END;

CREATE TRIGGER attempts_no_update BEFORE UPDATE ON attempts
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: attempts'); END;

CREATE TRIGGER attempts_no_delete BEFORE DELETE ON attempts
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: attempts'); END;

CREATE TRIGGER attempts_no_replace BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE run_id = NEW.run_id AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: attempts'); END;

CREATE TRIGGER warm_ups_no_update BEFORE UPDATE ON warm_ups
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: warm_ups'); END;

CREATE TRIGGER warm_ups_no_delete BEFORE DELETE ON warm_ups
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: warm_ups'); END;

CREATE TRIGGER warm_ups_no_replace BEFORE INSERT ON warm_ups
WHEN EXISTS (SELECT 1 FROM warm_ups WHERE run_id = NEW.run_id AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: warm_ups'); END;

CREATE TRIGGER verdicts_no_update BEFORE UPDATE ON verdicts
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: verdicts'); END;

CREATE TRIGGER verdicts_no_delete BEFORE DELETE ON verdicts
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: verdicts'); END;

CREATE TRIGGER verdicts_no_replace BEFORE INSERT ON verdicts
WHEN EXISTS (SELECT 1 FROM verdicts WHERE run_id = NEW.run_id AND profile = NEW.profile AND scorer_hash = NEW.scorer_hash AND detector_hash = NEW.detector_hash AND task_id = NEW.task_id AND try_number = NEW.try_number)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: verdicts'); END;

CREATE TRIGGER detections_no_update BEFORE UPDATE ON detections
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: detections'); END;

CREATE TRIGGER detections_no_delete BEFORE DELETE ON detections
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: detections'); END;

CREATE TRIGGER detections_no_replace BEFORE INSERT ON detections
WHEN EXISTS (SELECT 1 FROM detections WHERE run_id = NEW.run_id AND task_id = NEW.task_id AND try_number = NEW.try_number AND detector_hash = NEW.detector_hash AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: detections'); END;

CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: ledger'); END;

CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: ledger'); END;

CREATE TRIGGER ledger_no_replace BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: ledger'); END;

CREATE TRIGGER imported_ledger_no_update BEFORE UPDATE ON imported_ledger
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: imported_ledger'); END;

CREATE TRIGGER imported_ledger_no_delete BEFORE DELETE ON imported_ledger
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: imported_ledger'); END;

CREATE TRIGGER imported_ledger_no_replace BEFORE INSERT ON imported_ledger
WHEN EXISTS (SELECT 1 FROM imported_ledger WHERE import_run_id = NEW.import_run_id AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: imported_ledger'); END;

CREATE TRIGGER attempts_no_replace_of_a_try BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE run_id = NEW.run_id AND task_id = NEW.task_id AND try_number = NEW.try_number)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: attempts'); END;

CREATE TRIGGER ledger_no_replace_of_a_hash BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: ledger'); END;

-- The first answer is the answer: asking again until one pleases is impossible.
CREATE TRIGGER attempts_none_after_an_answer BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE run_id = NEW.run_id AND task_id = NEW.task_id AND kind = 'answered')
BEGIN SELECT RAISE(ABORT, 'this task has an answer already'); END;
