-- Persons whom a report names as victims or as having done it, beside the claims and statements of its reading.

CREATE TABLE person (
    reading  INTEGER NOT NULL REFERENCES reading (number),
    position INTEGER NOT NULL,
    json     TEXT    NOT NULL,
    PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER person_stays BEFORE UPDATE ON person BEGIN SELECT RAISE(ABORT, 'persons are never changed'); END;
CREATE TRIGGER person_keeps BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'persons are never deleted'); END;
