-- Runs that other harnesses executed and scored: their records line by line, as they came. README.md says more.

CREATE TABLE external_runs (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  record_hash TEXT NOT NULL,
  title TEXT NOT NULL GENERATED ALWAYS AS (json_extract(record, '$.title')) STORED
) STRICT;

CREATE TABLE external_records (
  run_id TEXT NOT NULL REFERENCES external_runs (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  line TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (run_id, sequence)
) STRICT;

CREATE TRIGGER external_runs_no_update BEFORE UPDATE ON external_runs
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: external_runs'); END;

CREATE TRIGGER external_runs_no_delete BEFORE DELETE ON external_runs
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: external_runs'); END;

CREATE TRIGGER external_runs_no_replace BEFORE INSERT ON external_runs
WHEN EXISTS (SELECT 1 FROM external_runs WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: external_runs'); END;

CREATE TRIGGER external_records_no_update BEFORE UPDATE ON external_records
BEGIN SELECT RAISE(ABORT, 'evidence is never changed: external_records'); END;

CREATE TRIGGER external_records_no_delete BEFORE DELETE ON external_records
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted: external_records'); END;

CREATE TRIGGER external_records_no_replace BEFORE INSERT ON external_records
WHEN EXISTS (SELECT 1 FROM external_records WHERE run_id = NEW.run_id AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'evidence is never replaced: external_records'); END;
