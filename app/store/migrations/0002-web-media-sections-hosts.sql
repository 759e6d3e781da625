-- SPDX-FileCopyrightText: 2026 The Pinwright authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE drafts ADD COLUMN media_address TEXT;

ALTER TABLE drafts ADD COLUMN board_section TEXT;

ALTER TABLE drafts ADD COLUMN board_section_name TEXT;

ALTER TABLE submissions ADD COLUMN hosted TEXT;

-- Boards the user named by their id, for services that do not list them all.
CREATE TABLE named_boards (
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
