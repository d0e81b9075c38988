-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: what the shop remembers of people beside their orders: a name day that somebody typed ("06-24"), messages
-- that were sent to them, loyalty stamps that they spent. Customers are listed by name from an index.

ALTER TABLE customer ADD COLUMN name_day TEXT;

CREATE INDEX customer_by_name ON customer (name COLLATE NOCASE, id) WHERE deleted_at IS NULL AND merged_into IS NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    order_id INTEGER REFERENCES orders (id) ON DELETE CASCADE,
    medium TEXT NOT NULL CHECK (medium IN ('email', 'sms', 'phone', 'post')),
    purpose TEXT NOT NULL CHECK (purpose IN ('newsletter', 'review_request', 'reminder')),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX contact_by_customer ON contact (customer_id, at);

CREATE INDEX contact_by_order ON contact (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE stamp_spending (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    stamps INTEGER NOT NULL CHECK (stamps > 0),
    what TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX spending_by_customer ON stamp_spending (customer_id, at);

ALTER TABLE review ADD COLUMN case_id INTEGER REFERENCES case_file (id) ON DELETE SET NULL;

CREATE INDEX review_by_case ON review (case_id) WHERE case_id IS NOT NULL;
