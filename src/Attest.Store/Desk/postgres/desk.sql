-- What belongs to the desk and is no evidence: who may use it, and what it tells whom. In a schema beside that of the register, never in it.

CREATE TABLE account (
    name       TEXT COLLATE "C" PRIMARY KEY,
    role       TEXT    NOT NULL,
    password   TEXT    NOT NULL,                -- hash
    stamp      TEXT    NOT NULL,                -- another one ends all sessions
    disabled   BIGINT NOT NULL,
    created_ms BIGINT NOT NULL                 -- Unix time
);

CREATE TABLE access_key (
    id         TEXT COLLATE "C" PRIMARY KEY,
    account    TEXT COLLATE "C" NOT NULL REFERENCES account (name),
    role       TEXT    NOT NULL,                -- at most that of the account counts
    label      TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,                -- of the secret part, which is nowhere kept
    created_ms BIGINT NOT NULL,
    revoked_ms BIGINT 
);

CREATE TABLE webhook (
    id         TEXT COLLATE "C" PRIMARY KEY,
    url        TEXT    NOT NULL,
    secret     TEXT    NOT NULL,
    told_ms    BIGINT NOT NULL,                -- changes up to then were told
    failures   BIGINT NOT NULL,                -- in a row
    next_ms    BIGINT NOT NULL,
    status     TEXT    NOT NULL                 -- for a person
);

-- Answers to writes that came with a key of their own, so that the same sent again is done once.
CREATE TABLE answer (
    visitor     TEXT COLLATE "C" NOT NULL,
    key         TEXT COLLATE "C" NOT NULL,
    request     TEXT    NOT NULL,               -- hash
    status      BIGINT NOT NULL,
    headers     TEXT    NOT NULL,               -- JSON
    body        BYTEA   NOT NULL,
    recorded_ms BIGINT NOT NULL,
    PRIMARY KEY (visitor, key)
);
CREATE INDEX answer_by_age ON answer (recorded_ms);

CREATE TABLE setting (
    name  TEXT COLLATE "C" PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE desk_version (
    id      BIGINT PRIMARY KEY CHECK (id = 1),
    version BIGINT NOT NULL
);
INSERT INTO desk_version (id, version) VALUES (1, 1);
