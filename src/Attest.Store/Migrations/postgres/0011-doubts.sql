-- Links that were made by a score near the least that makes one, with what the score is made of; may be thrown away with the rest.

CREATE TABLE link_doubt (
    report TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,                   -- of the episode within the report
    other  TEXT COLLATE "C" NOT NULL,         -- report that it was joined with
    points DOUBLE PRECISION NOT NULL,
    why    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (report, number)
);

-- The table above is filled when the incidents are worked out the next time.
DELETE FROM derived_state;
