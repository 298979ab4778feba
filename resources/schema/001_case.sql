-- Schema 1 of a case file. A released schema is never edited: a change is a new file with the next number.

PRAGMA application_id = 1096045396; -- "ATST"

-- The trail: who did what, when. Each entry carries the hash of the one before.
CREATE TABLE event (
  seq      INTEGER PRIMARY KEY,
  time     TEXT NOT NULL,
  actor    TEXT NOT NULL CHECK (actor <> ''),
  act      TEXT NOT NULL CHECK (act <> ''),
  payload  TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash     TEXT NOT NULL UNIQUE
);

-- How far the trail goes, so that entries cut off at its end are missed.
CREATE TABLE head (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  seq  INTEGER NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO head (id, seq, hash) VALUES (1, 0, '');

-- Everything that submissions brought in, under the SHA-256 of its bytes: source files, rows, series. What belongs to which
-- submission stands in the event of its import.
CREATE TABLE content (
  sha256        TEXT PRIMARY KEY NOT NULL,
  size          INTEGER NOT NULL CHECK (size >= 0),
  packed        BLOB NOT NULL, -- zstd
  packed_sha256 TEXT NOT NULL
);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER content_is_never_changed BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
CREATE TRIGGER content_is_never_deleted BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
CREATE TRIGGER head_only_moves_forward BEFORE UPDATE ON head WHEN NEW.seq <> OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER head_is_never_deleted BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
