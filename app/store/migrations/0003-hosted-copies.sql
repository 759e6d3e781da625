-- SPDX-FileCopyrightText: 2026 The Pinwright authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The copies of a pin's file on the web, each with the place it was put at, as JSON: an account may have another place by now.
CREATE TABLE hosted_copies (
    number INTEGER PRIMARY KEY,
    submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    place TEXT NOT NULL,
    UNIQUE (submission, address)
) STRICT;

CREATE INDEX hosted_copies_address ON hosted_copies (address);

INSERT INTO hosted_copies (submission, address, place)
SELECT id, hosted, coalesce(json_extract(account_document, '$.mediaHost'), '{}') FROM submissions WHERE hosted <> '';

ALTER TABLE submissions DROP COLUMN hosted;
