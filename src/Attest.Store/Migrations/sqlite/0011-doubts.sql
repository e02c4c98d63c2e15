-- Links that were made by a score near the least that makes one, with what the score is made of; may be thrown away with the rest.

CREATE TABLE link_doubt (
    report TEXT    NOT NULL,
    number INTEGER NOT NULL,                  -- of the episode within the report
    other  TEXT    NOT NULL,                  -- report that it was joined with
    points REAL    NOT NULL,
    why    TEXT    NOT NULL,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

-- The table above is filled when the incidents are worked out the next time.
DELETE FROM derived_state;
