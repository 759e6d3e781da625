-- SPDX-FileCopyrightText: 2026 The Pinwright authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE submissions ADD COLUMN not_before INTEGER;

ALTER TABLE submissions ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;

-- The place among those that wait.
ALTER TABLE submissions ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;

UPDATE submissions SET rank = number;

CREATE INDEX submissions_rank ON submissions (rank);

-- What the whole outbox is told, such as that it is paused.
CREATE TABLE outbox (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attempts (
    number INTEGER PRIMARY KEY,
    submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
    began INTEGER,
    ended INTEGER,
    outcome TEXT,
    error TEXT
) STRICT;

CREATE INDEX attempts_submission ON attempts (submission);

-- By triggers, so that no way into or out of a try can be forgotten.
CREATE TRIGGER attempts_begin AFTER UPDATE OF state ON submissions
WHEN new.state = 'preparing' AND old.state <> 'preparing' BEGIN
    INSERT INTO attempts (submission, began) VALUES (new.id, new.changed);
END;

CREATE TRIGGER attempts_end AFTER UPDATE OF state ON submissions
WHEN old.state IN ('preparing', 'armed') AND new.state NOT IN ('preparing', 'armed') BEGIN
    UPDATE attempts SET ended = new.changed, outcome = new.state, error = new.error WHERE submission = new.id AND outcome IS NULL;
END;
