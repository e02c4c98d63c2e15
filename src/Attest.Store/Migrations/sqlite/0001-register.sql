-- What was read and decided. Rows are added, never changed or taken away; the triggers at the end see to it.

CREATE TABLE report (
    number      INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    sha256      TEXT    NOT NULL,               -- of the original bytes
    length      INTEGER NOT NULL,               -- of the original, bytes
    sidecar     TEXT    NOT NULL,               -- canonical JSON; 'null' when there was none
    original    BLOB    NOT NULL,               -- Brotli
    recorded_ms INTEGER NOT NULL                -- Unix time
) STRICT;
CREATE INDEX report_by_content ON report (sha256);

CREATE TABLE report_name (
    report      INTEGER NOT NULL REFERENCES report (number),
    name        TEXT    NOT NULL,
    recorded_ms INTEGER NOT NULL,
    PRIMARY KEY (report, name)
) STRICT, WITHOUT ROWID;

-- What one engine made of one report; the latest one counts.
CREATE TABLE reading (
    number      INTEGER PRIMARY KEY,
    report      INTEGER NOT NULL REFERENCES report (number),
    engine      TEXT    NOT NULL,
    text_sha256 TEXT    NOT NULL,
    text_length INTEGER NOT NULL,               -- UTF-8 bytes
    text        BLOB    NOT NULL,               -- Brotli of UTF-8
    facts       TEXT    NOT NULL,               -- canonical JSON of the clean report without its text and name
    notes       TEXT    NOT NULL,               -- canonical JSON
    recorded_ms INTEGER NOT NULL,
    UNIQUE (report, engine)
) STRICT;
CREATE INDEX reading_by_report ON reading (report, number);

CREATE TABLE claim (
    reading  INTEGER NOT NULL REFERENCES reading (number),
    position INTEGER NOT NULL,
    id       TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    json     TEXT    NOT NULL,
    PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX claim_by_id ON claim (id, reading);

CREATE TABLE statement (
    reading  INTEGER NOT NULL REFERENCES reading (number),
    position INTEGER NOT NULL,
    json     TEXT    NOT NULL,
    PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    number      INTEGER PRIMARY KEY,
    json        TEXT    NOT NULL,
    recorded_ms INTEGER NOT NULL
) STRICT;

-- Every event in order. hash = SHA-256 of (the hash before as 32 bytes, 32 zeros at first) + entry as UTF-8.
CREATE TABLE log (
    sequence INTEGER PRIMARY KEY,
    entry    TEXT    NOT NULL,
    hash     TEXT    NOT NULL
) STRICT;

CREATE VIRTUAL TABLE report_text USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');

CREATE VIEW current_reading AS
    SELECT r.* FROM reading r
    WHERE NOT EXISTS (SELECT 1 FROM reading later WHERE later.report = r.report AND later.number > r.number);

-- What Link and Reconcile make of it: may be thrown away and worked out again.

CREATE TABLE derived_state (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    head   TEXT NOT NULL,                       -- hash of the last row of the log it was made from
    engine TEXT NOT NULL
) STRICT;

CREATE TABLE report_entry (
    id   TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    id   TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    claim    TEXT PRIMARY KEY,
    incident TEXT,
    json     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_by_incident ON ledger (incident, claim);

-- The rows of the last listing a person saw, so that "show 1" means its first row.
CREATE TABLE listing (
    kind     TEXT    NOT NULL,
    position INTEGER NOT NULL,
    id       TEXT    NOT NULL,
    PRIMARY KEY (kind, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER report_stays      BEFORE UPDATE ON report      BEGIN SELECT RAISE(ABORT, 'reports are never changed'); END;
CREATE TRIGGER report_keeps      BEFORE DELETE ON report      BEGIN SELECT RAISE(ABORT, 'reports are never deleted'); END;
CREATE TRIGGER report_name_stays BEFORE UPDATE ON report_name BEGIN SELECT RAISE(ABORT, 'names are never changed'); END;
CREATE TRIGGER report_name_keeps BEFORE DELETE ON report_name BEGIN SELECT RAISE(ABORT, 'names are never deleted'); END;
CREATE TRIGGER reading_stays     BEFORE UPDATE ON reading     BEGIN SELECT RAISE(ABORT, 'readings are never changed'); END;
CREATE TRIGGER reading_keeps     BEFORE DELETE ON reading     BEGIN SELECT RAISE(ABORT, 'readings are never deleted'); END;
CREATE TRIGGER claim_stays       BEFORE UPDATE ON claim       BEGIN SELECT RAISE(ABORT, 'claims are never changed'); END;
CREATE TRIGGER claim_keeps       BEFORE DELETE ON claim       BEGIN SELECT RAISE(ABORT, 'claims are never deleted'); END;
CREATE TRIGGER statement_stays   BEFORE UPDATE ON statement   BEGIN SELECT RAISE(ABORT, 'statements are never changed'); END;
CREATE TRIGGER statement_keeps   BEFORE DELETE ON statement   BEGIN SELECT RAISE(ABORT, 'statements are never deleted'); END;
CREATE TRIGGER decision_stays    BEFORE UPDATE ON decision    BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_keeps    BEFORE DELETE ON decision    BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
CREATE TRIGGER log_stays         BEFORE UPDATE ON log         BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_keeps         BEFORE DELETE ON log         BEGIN SELECT RAISE(ABORT, 'the log is never deleted'); END;
