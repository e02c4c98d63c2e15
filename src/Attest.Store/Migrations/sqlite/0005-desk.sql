-- What the desk asks of incidents, claims and reports, drawn out of the derived tables so that it need not be read from their
-- JSON; may be thrown away and is written again with them. Only incident_seen and decision_subject outlast that.

CREATE TABLE incident_row (
    number   INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    version  TEXT    NOT NULL,                  -- hash of the incident with its claims
    type     TEXT    NOT NULL,
    grade    INTEGER NOT NULL,                  -- 0 confirmed … 5 cannot tell
    day      TEXT    NOT NULL,                  -- first day, ISO 8601; '' when unknown
    last_day TEXT    NOT NULL,
    origins  INTEGER NOT NULL,                  -- that tell of it
    killed   INTEGER NOT NULL,                  -- widest supported figure of any group; -1 when none is a number
    disputed INTEGER NOT NULL                   -- 1 when a claim of it disputes something
) STRICT;
CREATE INDEX incident_row_by_day ON incident_row (day, id);

CREATE TABLE incident_site (
    incident INTEGER NOT NULL REFERENCES incident_row (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    place    TEXT    NOT NULL,                  -- key of the gazetteer row
    lat      REAL,
    lon      REAL,
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_site_by_place ON incident_site (place);
CREATE INDEX incident_site_by_point ON incident_site (lat, lon);

-- Words to look for: kind is place, actor, group; folded as names are compared.
CREATE TABLE incident_word (
    incident INTEGER NOT NULL REFERENCES incident_row (number) ON DELETE CASCADE,
    kind     TEXT    NOT NULL,
    word     TEXT    NOT NULL,
    PRIMARY KEY (incident, kind, word)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_word_by_kind ON incident_word (kind, word);

CREATE TABLE incident_report (
    incident INTEGER NOT NULL REFERENCES incident_row (number) ON DELETE CASCADE,
    report   TEXT    NOT NULL,
    PRIMARY KEY (incident, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_report_by_report ON incident_report (report);

-- Why a person should look at an incident.
CREATE TABLE incident_review (
    incident INTEGER NOT NULL REFERENCES incident_row (number) ON DELETE CASCADE,
    reason   TEXT    NOT NULL,
    PRIMARY KEY (incident, reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_review_by_reason ON incident_review (reason);

CREATE TABLE claim_row (
    incident INTEGER NOT NULL REFERENCES incident_row (number) ON DELETE CASCADE,
    claim    TEXT    NOT NULL,
    report   TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    origin   TEXT    NOT NULL,
    speaker  TEXT,                              -- NULL for the outlet's own voice
    PRIMARY KEY (incident, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_row_by_claim  ON claim_row (claim);
CREATE INDEX claim_row_by_origin ON claim_row (origin);

-- When an incident was first seen as it is called now, and when it last changed; for those who follow the register.
CREATE TABLE incident_seen (
    id         TEXT    PRIMARY KEY,
    version    TEXT    NOT NULL,
    first_ms   INTEGER NOT NULL,                -- Unix time
    changed_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_seen_by_change ON incident_seen (changed_ms, id);

-- Incidents written since the tables above were brought in step.
CREATE TABLE incident_touched (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TRIGGER incident_written AFTER INSERT ON incident BEGIN INSERT OR IGNORE INTO incident_touched VALUES (NEW.id); END;
CREATE TRIGGER incident_changed AFTER UPDATE ON incident BEGIN INSERT OR IGNORE INTO incident_touched VALUES (NEW.id); END;
CREATE TRIGGER incident_gone    AFTER DELETE ON incident BEGIN INSERT OR IGNORE INTO incident_touched VALUES (OLD.id); END;
-- Before, not after: a row may be put in the place of one of another incident.
CREATE TRIGGER ledger_written BEFORE INSERT ON ledger BEGIN
    INSERT OR IGNORE INTO incident_touched SELECT incident FROM ledger WHERE claim = NEW.claim AND incident IS NOT NULL;
    INSERT OR IGNORE INTO incident_touched SELECT NEW.incident WHERE NEW.incident IS NOT NULL;
END;
CREATE TRIGGER ledger_changed AFTER UPDATE ON ledger BEGIN
    INSERT OR IGNORE INTO incident_touched SELECT OLD.incident WHERE OLD.incident IS NOT NULL;
    INSERT OR IGNORE INTO incident_touched SELECT NEW.incident WHERE NEW.incident IS NOT NULL;
END;
CREATE TRIGGER ledger_gone AFTER DELETE ON ledger BEGIN
    INSERT OR IGNORE INTO incident_touched SELECT OLD.incident WHERE OLD.incident IS NOT NULL;
END;

-- Which claims a decision names, also by an incident that is called after one; an undoing names those of what it undoes.
CREATE TABLE decision_subject (
    claim    TEXT    NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision (number),
    PRIMARY KEY (claim, decision)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO decision_subject (claim, decision)
SELECT replace(named.value, 'i-c-', 'c-'), named.number
FROM (SELECT number, json ->> '$.subject' AS value FROM decision UNION SELECT d.number, w.value FROM decision d, json_each(d.json, '$.with') w) named
WHERE named.value LIKE 'c-%' OR named.value LIKE 'i-c-%';

INSERT OR IGNORE INTO decision_subject (claim, decision)
SELECT s.claim, d.number
FROM decision d JOIN decision undone ON undone.json ->> '$.id' = d.json ->> '$.subject' JOIN decision_subject s ON s.decision = undone.number
WHERE d.json ->> '$.subject' LIKE 'd-%';

-- The tables above are filled when the incidents are worked out the next time.
DELETE FROM derived_state;
