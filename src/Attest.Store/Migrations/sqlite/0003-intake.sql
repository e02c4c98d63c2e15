-- How and when reports were got, and where reading of feeds and pages stands.

CREATE TABLE obtained (
    report      INTEGER NOT NULL REFERENCES report (number),
    sha256      TEXT    NOT NULL,               -- of json
    json        TEXT    NOT NULL,               -- canonical
    recorded_ms INTEGER NOT NULL,               -- Unix time
    PRIMARY KEY (report, sha256)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER obtained_stays BEFORE UPDATE ON obtained BEGIN SELECT RAISE(ABORT, 'how a report was got is never changed'); END;
CREATE TRIGGER obtained_keeps BEFORE DELETE ON obtained
    WHEN OLD.report NOT IN (SELECT report FROM withdrawal)
    BEGIN SELECT RAISE(ABORT, 'how a report was got is never deleted'); END;

-- What is left to do and when; nothing of it is evidence, and it may be thrown away.

CREATE TABLE watched_feed (
    url           TEXT PRIMARY KEY,
    etag          TEXT,
    last_modified TEXT,
    checked_ms    INTEGER,                      -- Unix time; NULL before the first time
    next_ms       INTEGER NOT NULL,
    failures      INTEGER NOT NULL,             -- in a row
    status        TEXT    NOT NULL              -- for a person
) STRICT, WITHOUT ROWID;

CREATE TABLE watched_item (
    url       TEXT PRIMARY KEY,
    feed      TEXT    NOT NULL REFERENCES watched_feed (url),
    published TEXT,                             -- ISO 8601 as the feed gives it
    title     TEXT,
    attempts  INTEGER NOT NULL,
    next_ms   INTEGER,                          -- NULL when nothing is left to do
    outcome   TEXT    NOT NULL                  -- 'Waiting', 'Read', 'Refused'
) STRICT, WITHOUT ROWID;
CREATE INDEX watched_item_by_feed ON watched_item (feed, outcome);

CREATE TABLE fetched_page (
    url           TEXT PRIMARY KEY,
    etag          TEXT,
    last_modified TEXT,
    report        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
