-- Signed heads of the log, and reports that may not be kept.

CREATE TABLE head (
    sequence    INTEGER PRIMARY KEY,            -- of the last row of the log that it signs
    json        TEXT    NOT NULL,
    recorded_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE withdrawal (
    report      INTEGER PRIMARY KEY REFERENCES report (number),
    json        TEXT    NOT NULL,
    recorded_ms INTEGER NOT NULL
) STRICT;

CREATE TRIGGER head_stays       BEFORE UPDATE ON head       BEGIN SELECT RAISE(ABORT, 'heads are never changed'); END;
CREATE TRIGGER head_keeps       BEFORE DELETE ON head       BEGIN SELECT RAISE(ABORT, 'heads are never deleted'); END;
CREATE TRIGGER withdrawal_stays BEFORE UPDATE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are never changed'); END;
CREATE TRIGGER withdrawal_keeps BEFORE DELETE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are never deleted'); END;

-- The words of a withdrawn report may go; everything else stays as it was.
DROP TRIGGER report_stays;
DROP TRIGGER report_name_keeps;
DROP TRIGGER reading_keeps;
DROP TRIGGER claim_keeps;
DROP TRIGGER statement_keeps;

CREATE TRIGGER report_stays BEFORE UPDATE ON report
    WHEN OLD.number NOT IN (SELECT report FROM withdrawal) OR NEW.original <> x'' OR NEW.sha256 <> OLD.sha256 OR NEW.id <> OLD.id
    BEGIN SELECT RAISE(ABORT, 'reports are never changed'); END;
CREATE TRIGGER report_name_keeps BEFORE DELETE ON report_name
    WHEN OLD.report NOT IN (SELECT report FROM withdrawal)
    BEGIN SELECT RAISE(ABORT, 'names are never deleted'); END;
CREATE TRIGGER reading_keeps BEFORE DELETE ON reading
    WHEN OLD.report NOT IN (SELECT report FROM withdrawal)
    BEGIN SELECT RAISE(ABORT, 'readings are never deleted'); END;
CREATE TRIGGER claim_keeps BEFORE DELETE ON claim
    WHEN OLD.reading NOT IN (SELECT r.number FROM reading r JOIN withdrawal w ON w.report = r.report)
    BEGIN SELECT RAISE(ABORT, 'claims are never deleted'); END;
CREATE TRIGGER statement_keeps BEFORE DELETE ON statement
    WHEN OLD.reading NOT IN (SELECT r.number FROM reading r JOIN withdrawal w ON w.report = r.report)
    BEGIN SELECT RAISE(ABORT, 'statements are never deleted'); END;
