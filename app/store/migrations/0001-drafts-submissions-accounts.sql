-- SPDX-FileCopyrightText: 2026 The Pinwright authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC milliseconds since 1970. Statements are separated by empty lines.

CREATE TABLE drafts (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'removed')),
    account TEXT,
    board TEXT,
    board_name TEXT,
    title TEXT,
    description TEXT,
    link TEXT,
    alt_text TEXT,
    origin TEXT,
    schedule_date TEXT,
    schedule_time TEXT,
    schedule_zone TEXT,
    schedule_utc INTEGER,
    created INTEGER,
    media_path TEXT,
    media_type TEXT,
    media_bytes INTEGER,
    media_width INTEGER,
    media_height INTEGER,
    media_duration INTEGER,
    media_modified INTEGER,
    media_sha256 TEXT,
    media_problem TEXT,
    media_problem_detail TEXT,
    media_stored INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX drafts_state ON drafts (state) WHERE state <> 'draft';

CREATE VIRTUAL TABLE drafts_text USING fts5 (
    title, description, link, alt_text,
    content = 'drafts', content_rowid = 'position', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER drafts_text_insert AFTER INSERT ON drafts BEGIN
    INSERT INTO drafts_text (rowid, title, description, link, alt_text)
    VALUES (new.position, new.title, new.description, new.link, new.alt_text);
END;

CREATE TRIGGER drafts_text_delete AFTER DELETE ON drafts BEGIN
    INSERT INTO drafts_text (drafts_text, rowid, title, description, link, alt_text)
    VALUES ('delete', old.position, old.title, old.description, old.link, old.alt_text);
END;

CREATE TRIGGER drafts_text_update AFTER UPDATE OF title, description, link, alt_text ON drafts
WHEN (old.title, old.description, old.link, old.alt_text) IS NOT (new.title, new.description, new.link, new.alt_text) BEGIN
    INSERT INTO drafts_text (drafts_text, rowid, title, description, link, alt_text)
    VALUES ('delete', old.position, old.title, old.description, old.link, old.alt_text);
    INSERT INTO drafts_text (rowid, title, description, link, alt_text)
    VALUES (new.position, new.title, new.description, new.link, new.alt_text);
END;

-- A submission outlives its draft and its account: it holds both as they were, as JSON.
CREATE TABLE submissions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    draft TEXT NOT NULL,
    draft_document TEXT NOT NULL,
    account_document TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'preparing', 'armed', 'processing', 'scheduled', 'published', 'failed',
        'unconfirmed', 'missed', 'cancelled')),
    owner TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    remote_id TEXT,
    url TEXT,
    error TEXT,
    created INTEGER,
    changed INTEGER
) STRICT;

-- A draft has at most one submission that led or may yet lead to a pin.
CREATE UNIQUE INDEX submissions_live ON submissions (draft) WHERE state NOT IN ('failed', 'missed', 'cancelled');

CREATE INDEX submissions_owned ON submissions (state) WHERE state IN ('preparing', 'armed');

CREATE TABLE accounts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE board_lists (
    account TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    fetched INTEGER
) STRICT;

CREATE TABLE boards (
    account TEXT NOT NULL REFERENCES board_lists (account) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT,
    description TEXT,
    secret INTEGER NOT NULL,
    PRIMARY KEY (account, position)
) STRICT, WITHOUT ROWID;
