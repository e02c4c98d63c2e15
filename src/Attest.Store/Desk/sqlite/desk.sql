-- What belongs to the desk and is no evidence: who may use it, and what it tells whom. Kept beside the register, never in it.

CREATE TABLE account (
    name       TEXT    PRIMARY KEY,
    role       TEXT    NOT NULL,
    password   TEXT    NOT NULL,                -- hash
    stamp      TEXT    NOT NULL,                -- another one ends all sessions
    disabled   INTEGER NOT NULL,
    created_ms INTEGER NOT NULL                 -- Unix time
) STRICT, WITHOUT ROWID;

CREATE TABLE access_key (
    id         TEXT    PRIMARY KEY,
    account    TEXT    NOT NULL REFERENCES account (name),
    role       TEXT    NOT NULL,                -- at most that of the account counts
    label      TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,                -- of the secret part, which is nowhere kept
    created_ms INTEGER NOT NULL,
    revoked_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE webhook (
    id         TEXT    PRIMARY KEY,
    url        TEXT    NOT NULL,
    secret     TEXT    NOT NULL,
    told_ms    INTEGER NOT NULL,                -- changes up to then were told
    failures   INTEGER NOT NULL,                -- in a row
    next_ms    INTEGER NOT NULL,
    status     TEXT    NOT NULL                 -- for a person
) STRICT, WITHOUT ROWID;

-- Answers to writes that came with a key of their own, so that the same sent again is done once.
CREATE TABLE answer (
    visitor     TEXT    NOT NULL,
    key         TEXT    NOT NULL,
    request     TEXT    NOT NULL,               -- hash
    status      INTEGER NOT NULL,
    headers     TEXT    NOT NULL,               -- JSON
    body        BLOB    NOT NULL,
    recorded_ms INTEGER NOT NULL,
    PRIMARY KEY (visitor, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_age ON answer (recorded_ms);

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
