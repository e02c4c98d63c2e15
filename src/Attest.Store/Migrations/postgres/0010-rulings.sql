-- What is asked of decisions again and again, drawn out of their JSON; a later decision that undoes one marks it here, and changes nothing there.

CREATE TABLE decision_state (
    number  BIGINT PRIMARY KEY REFERENCES decision (number),
    id      TEXT COLLATE "C" NOT NULL,
    ruling  TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    undone  BIGINT NOT NULL                     -- 1 when a later one undoes it
);
CREATE INDEX decision_state_by_id      ON decision_state (id);
CREATE INDEX decision_state_by_subject ON decision_state (subject);
CREATE INDEX decision_state_by_ruling  ON decision_state (ruling, undone);

INSERT INTO decision_state (number, id, ruling, subject, undone)
SELECT d.number, json_member(d.json, 'id'), json_member(d.json, 'ruling'), json_member(d.json, 'subject'), 0 FROM decision d;

UPDATE decision_state SET undone = 1 WHERE ruling <> 'Undo' AND id IN (SELECT subject FROM decision_state WHERE ruling = 'Undo');

-- Hash of the persons that an incident names and of the reports they stand in; '' where it names none.
ALTER TABLE incident_row ADD COLUMN people TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX incident_row_by_people ON incident_row (id, people) WHERE people <> '';

-- All rows of the desk's tables are drawn out of the derived tables anew when the incidents are worked out the next time.
INSERT INTO incident_touched SELECT id FROM incident ON CONFLICT DO NOTHING;
DELETE FROM incident_row;
DELETE FROM derived_state;
