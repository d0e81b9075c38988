-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: reports read what they count from indexes alone, because a row of orders is wide (addresses, source).
-- Two indexes that were there anyway carry a few columns more; lists go on using them.

DROP INDEX orders_by_time;

CREATE INDEX orders_by_time
    ON orders (placed_at, id, status, deleted_at, channel_id, currency, total, refunded, pieces);

DROP INDEX orders_by_customer;

CREATE INDEX orders_by_customer ON orders (customer_id, placed_at, status, deleted_at, currency, total, refunded);

CREATE INDEX orders_by_packing ON orders (packed_at, placed_at, pieces) WHERE packed_at IS NOT NULL;

CREATE INDEX given_by_time ON given_gift (at);

CREATE INDEX note_by_time ON note (written_at);
