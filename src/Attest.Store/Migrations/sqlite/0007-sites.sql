-- What the map shows of a site beside its point. All rows are drawn out of the derived tables anew.

ALTER TABLE incident_site ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE incident_site ADD COLUMN precision TEXT;    -- how fine the words are; NULL when unresolved

DELETE FROM incident_row;
DELETE FROM derived_state;
