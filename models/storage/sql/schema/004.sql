-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: figures that the start page and the reports would otherwise count over the whole shop each time. They follow
-- from the other tables and are kept in step with them (models/storage/summaries.h).

-- Sales of a day of the shop's clock: days since 1970-01-01.
CREATE TABLE summary_day (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    currency TEXT NOT NULL,
    orders INTEGER NOT NULL,
    pieces INTEGER NOT NULL,
    revenue INTEGER NOT NULL,
    refunded INTEGER NOT NULL
) STRICT;

CREATE INDEX summary_day_by_day ON summary_day (day, channel_id, currency, orders, pieces, revenue, refunded);

-- What was sold in a month: year * 12 + month - 1. The title is kept where there is no product.
CREATE TABLE summary_item (
    id INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    currency TEXT NOT NULL,
    channel_id INTEGER NOT NULL,
    channel_category TEXT NOT NULL,
    product_id INTEGER,
    title TEXT NOT NULL,
    pieces INTEGER NOT NULL,
    revenue INTEGER NOT NULL
) STRICT;

CREATE INDEX summary_item_by_month ON summary_item (month);

CREATE TABLE summary_review (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    stars INTEGER NOT NULL,
    recommend INTEGER,
    reviews INTEGER NOT NULL
) STRICT;

CREATE INDEX summary_review_by_day ON summary_review (day);

-- The clock that the days above belong to.
CREATE TABLE summary_clock (
    id INTEGER PRIMARY KEY,
    stamp TEXT NOT NULL
) STRICT;
