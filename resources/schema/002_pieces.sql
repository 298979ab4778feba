-- Schema 2: a content of more than one MiB is kept in pieces, so that it is written and read without being in memory as a
-- whole. The first piece stands in `content`, the further ones here.

CREATE TABLE piece (
  sha256        TEXT NOT NULL REFERENCES content (sha256),
  number        INTEGER NOT NULL CHECK (number > 0),
  packed        BLOB NOT NULL, -- zstd
  packed_sha256 TEXT NOT NULL,
  PRIMARY KEY (sha256, number)
);

CREATE TRIGGER piece_is_never_changed BEFORE UPDATE ON piece
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
CREATE TRIGGER piece_is_never_deleted BEFORE DELETE ON piece
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
