-- What the engines consist of that read the reports: hashes of program, models, word lists, names and gazetteer.

CREATE TABLE engine (
    id          TEXT    PRIMARY KEY,            -- as reading.engine has it
    json        TEXT    NOT NULL,               -- canonical
    recorded_ms INTEGER NOT NULL                -- Unix time
) STRICT, WITHOUT ROWID;

CREATE TRIGGER engine_stays BEFORE UPDATE ON engine BEGIN SELECT RAISE(ABORT, 'engines are never changed'); END;
CREATE TRIGGER engine_keeps BEFORE DELETE ON engine BEGIN SELECT RAISE(ABORT, 'engines are never deleted'); END;
