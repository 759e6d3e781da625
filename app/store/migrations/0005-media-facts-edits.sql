-- SPDX-FileCopyrightText: 2026 The Pinwright authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is known of the inside of a picture or video, as JSON.
ALTER TABLE drafts ADD COLUMN media_facts TEXT;

-- 16 hexadecimal digits.
ALTER TABLE drafts ADD COLUMN media_perceptual_hash TEXT;

-- What the user does to it: crop, padding, cover, as JSON.
ALTER TABLE drafts ADD COLUMN media_edits TEXT;

-- Bytes of the file that was sent last, which need not be the user's: services tell of the size.
ALTER TABLE submissions ADD COLUMN sent_bytes INTEGER NOT NULL DEFAULT 0;
