-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 8: what the shop answers in a case stands apart from what was said. Only the answer goes into the letter; the
-- customer's words and the shop's own remarks stay within the shop.

ALTER TABLE case_file ADD COLUMN answer TEXT NOT NULL DEFAULT '';
