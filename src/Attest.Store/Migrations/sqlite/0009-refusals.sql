-- Inputs that were refused, and why: what a reading could not take, until the same input is read. No evidence; it may be thrown away.

CREATE TABLE refusal (
    name        TEXT    PRIMARY KEY,            -- as the input was named: a file, an address, a place in an archive
    reason      TEXT    NOT NULL,
    recorded_ms INTEGER NOT NULL                -- Unix time, of the last time
) STRICT, WITHOUT ROWID;
