-- What linking found before anybody ruled, so that a decision is applied without linking anew; may be thrown away with the rest.

CREATE TABLE link (
    report   TEXT    NOT NULL,
    number   INTEGER NOT NULL,                  -- of the episode within the report
    incident TEXT    NOT NULL,                  -- id of the least claim of the incident that linking found
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_incident ON link (incident, report, number);

-- The table above is filled when the incidents are worked out the next time.
DELETE FROM derived_state;
