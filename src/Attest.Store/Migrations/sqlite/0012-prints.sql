-- From what each part of the register was made, so that a part of the same print is not made again; may be thrown away with the rest.

CREATE TABLE part_print (
    id   TEXT NOT NULL PRIMARY KEY,           -- of the incident, or of a report that tells of none
    hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
