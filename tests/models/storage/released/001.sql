-- SPDX-License-Identifier: GPL-3.0-or-later
-- A shop of schema 1, as released: the schema word for word and some rows in every table. Never to be changed: later
-- programs must bring it to their schema without losing anything.
-- Schema 1 of the shop's file.
--   Money:    whole minor units (INTEGER) beside the order's currency (ISO 4217).
--   Moments:  INTEGER milliseconds UTC, columns named *_at. Days: TEXT, ISO 8601.
--   Keys:     every table has an INTEGER PRIMARY KEY, so that VACUUM keeps row numbers.
--   JSON:     TEXT; no json_valid() in a CHECK, because a file opened with trusted_schema off refuses it.
--   Search:   *_key columns hold folded text (models/values/searchkey.h); SQLite folds ASCII only.
-- A statement ends with a semicolon and an empty line.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE picture (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    png BLOB NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0)
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    accent_colour TEXT NOT NULL DEFAULT '',
    hand TEXT NOT NULL DEFAULT '',
    logo_id INTEGER REFERENCES picture (id),
    look TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES category (id),
    name TEXT NOT NULL,
    key TEXT NOT NULL DEFAULT '',
    UNIQUE (parent_id, name)
) STRICT;

CREATE TABLE category_mapping (
    id INTEGER PRIMARY KEY,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    channel_category TEXT NOT NULL,
    category_id INTEGER NOT NULL REFERENCES category (id),
    UNIQUE (channel_id, channel_category)
) STRICT;

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL DEFAULT '',
    ean TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    category_id INTEGER REFERENCES category (id),
    bin TEXT NOT NULL DEFAULT '',
    price INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    cost INTEGER NOT NULL DEFAULT 0,
    cost_currency TEXT NOT NULL DEFAULT '',
    weight_grams INTEGER NOT NULL DEFAULT 0 CHECK (weight_grams >= 0),
    fragile INTEGER NOT NULL DEFAULT 0 CHECK (fragile IN (0, 1)),
    stock INTEGER,
    picture_id INTEGER REFERENCES picture (id),
    deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX product_by_sku ON product (sku) WHERE sku <> '';

CREATE INDEX product_by_title ON product (title_key);

CREATE INDEX product_by_category ON product (category_id);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    company TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT NOT NULL DEFAULT '',
    email_masked INTEGER NOT NULL DEFAULT 0 CHECK (email_masked IN (0, 1)),
    phone TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    address_form TEXT NOT NULL DEFAULT '' CHECK (address_form IN ('', 'first_name', 'formal')),
    vocative TEXT NOT NULL DEFAULT '',
    birthday TEXT,
    private_note TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    identity_key TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    merged_into INTEGER REFERENCES customer (id),
    anonymised_at INTEGER,
    deleted_at INTEGER
) STRICT;

CREATE INDEX customer_by_email ON customer (email_key) WHERE email_key <> '';

CREATE INDEX customer_by_identity ON customer (identity_key) WHERE identity_key <> '';

CREATE INDEX customer_by_merge ON customer (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE customer_address (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    name TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    street2 TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    pickup_point TEXT NOT NULL DEFAULT '',
    used_at INTEGER NOT NULL
) STRICT;

CREATE INDEX address_by_customer ON customer_address (customer_id, used_at);

CREATE TABLE channel_identity (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    buyer_key TEXT NOT NULL,
    UNIQUE (channel_id, buyer_key)
) STRICT;

CREATE INDEX identity_by_customer ON channel_identity (customer_id);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    medium TEXT NOT NULL CHECK (medium IN ('email', 'sms', 'phone', 'post')),
    purpose TEXT NOT NULL CHECK (purpose IN ('newsletter', 'review_request', 'reminder')),
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    at INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    wording TEXT NOT NULL DEFAULT '',
    proven INTEGER NOT NULL DEFAULT 0 CHECK (proven IN (0, 1))
) STRICT;

CREATE INDEX consent_by_customer ON consent (customer_id, medium, purpose, at);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    action_id INTEGER REFERENCES action (id),
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    format TEXT NOT NULL,
    at INTEGER NOT NULL,
    orders_new INTEGER NOT NULL DEFAULT 0,
    orders_changed INTEGER NOT NULL DEFAULT 0,
    orders_same INTEGER NOT NULL DEFAULT 0,
    customers_new INTEGER NOT NULL DEFAULT 0,
    customers_changed INTEGER NOT NULL DEFAULT 0,
    line_count INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    undone_at INTEGER
) STRICT;

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    channel_order_id TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer (id),
    customer_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL
        CHECK (status IN ('awaiting_payment', 'to_pack', 'packed', 'shipped', 'delivered', 'cancelled')),
    payment TEXT NOT NULL DEFAULT 'unknown',
    placed_at INTEGER NOT NULL,
    placed_date_only INTEGER NOT NULL DEFAULT 0 CHECK (placed_date_only IN (0, 1)),
    paid_at INTEGER,
    ship_by_at INTEGER,
    packed_at INTEGER,
    shipped_at INTEGER,
    delivered_at INTEGER,
    cancelled_at INTEGER,
    ship_to TEXT NOT NULL,
    bill_to TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT '',
    staff_note TEXT NOT NULL DEFAULT '',
    is_gift INTEGER NOT NULL DEFAULT 0 CHECK (is_gift IN (0, 1)),
    gift_message TEXT NOT NULL DEFAULT '',
    payment_method TEXT NOT NULL DEFAULT '',
    delivery_method TEXT NOT NULL DEFAULT '',
    tracking_number TEXT NOT NULL DEFAULT '',
    packaging TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    discount_code TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL,
    subtotal INTEGER NOT NULL DEFAULT 0,
    shipping INTEGER NOT NULL DEFAULT 0,
    discount INTEGER NOT NULL DEFAULT 0,
    tax INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    refunded INTEGER NOT NULL DEFAULT 0,
    pieces INTEGER NOT NULL DEFAULT 0,
    search_key TEXT NOT NULL DEFAULT '',
    source_hash TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '{}',
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at INTEGER,
    UNIQUE (channel_id, channel_order_id)
) STRICT;

CREATE INDEX orders_by_time ON orders (placed_at, id);

CREATE INDEX orders_by_status ON orders (status, placed_at, id);

CREATE INDEX orders_by_customer ON orders (customer_id, placed_at);

CREATE INDEX orders_by_number ON orders (number);

CREATE TABLE order_line (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    channel_line_id TEXT NOT NULL DEFAULT '',
    product_id INTEGER REFERENCES product (id),
    sku TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    variant TEXT NOT NULL DEFAULT '',
    channel_category TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL,
    quantity_shipped INTEGER NOT NULL DEFAULT 0,
    unit_price INTEGER NOT NULL DEFAULT 0,
    discount INTEGER NOT NULL DEFAULT 0,
    bundle_position INTEGER,
    UNIQUE (order_id, position)
) STRICT;

CREATE INDEX line_by_product ON order_line (product_id);

CREATE TABLE order_event (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX event_by_order ON order_event (order_id, at);

CREATE TABLE tombstone (
    id INTEGER PRIMARY KEY,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    channel_order_id TEXT NOT NULL,
    deleted_at INTEGER NOT NULL,
    UNIQUE (channel_id, channel_order_id)
) STRICT;

CREATE TABLE gift (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_pl TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    bin TEXT NOT NULL DEFAULT '',
    stock INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0),
    low_stock INTEGER NOT NULL DEFAULT 0,
    cost INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    best_before TEXT,
    min_days_left INTEGER NOT NULL DEFAULT 0,
    size TEXT NOT NULL DEFAULT 'letterbox' CHECK (size IN ('letterbox', 'small', 'medium', 'large')),
    weight_grams INTEGER NOT NULL DEFAULT 0,
    fragile INTEGER NOT NULL DEFAULT 0 CHECK (fragile IN (0, 1)),
    traits TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    picture_id INTEGER REFERENCES picture (id),
    deleted_at INTEGER
) STRICT;

CREATE TABLE gift_batch (
    id INTEGER PRIMARY KEY,
    gift_id INTEGER NOT NULL REFERENCES gift (id) ON DELETE CASCADE,
    stock INTEGER NOT NULL CHECK (stock >= 0),
    best_before TEXT
) STRICT;

CREATE INDEX batch_by_gift ON gift_batch (gift_id);

CREATE TABLE gift_rule (
    id INTEGER PRIMARY KEY,
    priority INTEGER NOT NULL DEFAULT 100,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    category_id INTEGER REFERENCES category (id),
    min_total INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    min_order_number INTEGER NOT NULL DEFAULT 0,
    max_order_number INTEGER NOT NULL DEFAULT 0,
    channel_id INTEGER REFERENCES channel (id),
    month_from INTEGER NOT NULL DEFAULT 0 CHECK (month_from BETWEEN 0 AND 12),
    month_to INTEGER NOT NULL DEFAULT 0 CHECK (month_to BETWEEN 0 AND 12),
    per TEXT NOT NULL DEFAULT 'order' CHECK (per IN ('order', 'item', 'value_step')),
    max_count INTEGER NOT NULL DEFAULT 0,
    budget_permille INTEGER NOT NULL DEFAULT 0,
    budget_of TEXT NOT NULL DEFAULT 'order' CHECK (budget_of IN ('order', 'margin')),
    not_within_days INTEGER NOT NULL DEFAULT 0,
    never_twice INTEGER NOT NULL DEFAULT 1 CHECK (never_twice IN (0, 1)),
    pick TEXT NOT NULL DEFAULT 'listed' CHECK (pick IN ('listed', 'rotate', 'expiring_first')),
    note_alone INTEGER NOT NULL DEFAULT 0 CHECK (note_alone IN (0, 1)),
    comment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE gift_rule_choice (
    id INTEGER PRIMARY KEY,
    rule_id INTEGER NOT NULL REFERENCES gift_rule (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    gift_id INTEGER NOT NULL REFERENCES gift (id),
    UNIQUE (rule_id, position)
) STRICT;

CREATE TABLE given_gift (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    customer_id INTEGER REFERENCES customer (id),
    gift_id INTEGER NOT NULL REFERENCES gift (id),
    gift_name TEXT NOT NULL,
    rule_id INTEGER REFERENCES gift_rule (id) ON DELETE SET NULL,
    count INTEGER NOT NULL DEFAULT 1 CHECK (count > 0),
    cost INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    best_before TEXT,
    reason TEXT NOT NULL DEFAULT '',
    override_reason TEXT NOT NULL DEFAULT '',
    overridden_rule TEXT NOT NULL DEFAULT '',
    packed INTEGER NOT NULL DEFAULT 0 CHECK (packed IN (0, 1))
) STRICT;

CREATE INDEX given_by_order ON given_gift (order_id);

CREATE INDEX given_by_customer ON given_gift (customer_id, at);

CREATE INDEX given_by_gift ON given_gift (gift_id);

CREATE TABLE experiment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    salt TEXT NOT NULL,
    start_day TEXT NOT NULL,
    end_day TEXT,
    neither_permille INTEGER NOT NULL CHECK (neither_permille >= 0),
    note_permille INTEGER NOT NULL CHECK (note_permille >= 0),
    gift_permille INTEGER NOT NULL CHECK (gift_permille >= 0),
    both_permille INTEGER NOT NULL CHECK (both_permille >= 0),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    CHECK (neither_permille + note_permille + gift_permille + both_permille <= 1000)
) STRICT;

CREATE TABLE note_template (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    deleted_at INTEGER,
    UNIQUE (key, language, version)
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    customer_id INTEGER REFERENCES customer (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    sentence_keys TEXT NOT NULL DEFAULT '',
    edited_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (edited_by_hand IN (0, 1)),
    hand TEXT NOT NULL,
    seed TEXT NOT NULL,
    engine_version INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1))
) STRICT;

CREATE INDEX note_by_order ON note (order_id);

CREATE INDEX note_by_customer ON note (customer_id, written_at);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer (id),
    order_id INTEGER REFERENCES orders (id),
    product_id INTEGER REFERENCES product (id),
    author TEXT NOT NULL DEFAULT '',
    stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5),
    recommend INTEGER CHECK (recommend BETWEEN 0 AND 10),
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    reply TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    verified TEXT NOT NULL DEFAULT 'no' CHECK (verified IN ('no', 'order_number', 'token', 'hand')),
    incentivised INTEGER NOT NULL DEFAULT 0 CHECK (incentivised IN (0, 1)),
    deleted_at INTEGER,
    UNIQUE (source, source_key)
) STRICT;

CREATE INDEX review_by_time ON review (at);

CREATE INDEX review_by_customer ON review (customer_id);

CREATE INDEX review_by_order ON review (order_id) WHERE order_id IS NOT NULL;

CREATE INDEX review_by_product ON review (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('complaint', 'return', 'enquiry')),
    customer_id INTEGER REFERENCES customer (id),
    order_id INTEGER REFERENCES orders (id),
    opened_at INTEGER NOT NULL,
    due_at INTEGER,
    closed_at INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    resolution TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX case_by_customer ON case_file (customer_id);

CREATE INDEX case_by_order ON case_file (order_id);

CREATE TABLE case_line (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    order_line_id INTEGER NOT NULL REFERENCES order_line (id),
    quantity INTEGER NOT NULL DEFAULT 1,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX case_line_by_case ON case_line (case_id);

CREATE INDEX case_line_by_line ON case_line (order_line_id);

CREATE TABLE print_event (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    document TEXT NOT NULL,
    target TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'printed', 'saved', 'refused', 'unknown')),
    copy_number INTEGER NOT NULL DEFAULT 1,
    job TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX print_by_order ON print_event (order_id, at);

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    undoable INTEGER NOT NULL DEFAULT 1 CHECK (undoable IN (0, 1)),
    undone_at INTEGER
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1))
) STRICT;

CREATE INDEX change_by_action ON change (action_id);

CREATE INDEX change_by_row ON change (table_name, row_id);

CREATE VIRTUAL TABLE order_search USING fts5 (
    search_key,
    content = 'orders', content_rowid = 'id',
    detail = none, columnsize = 0, prefix = '2 3 4 5',
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE customer_search USING fts5 (
    search_key,
    content = 'customer', content_rowid = 'id',
    detail = none, columnsize = 0, prefix = '2 3 4 5',
    tokenize = 'unicode61 remove_diacritics 0'
);

INSERT INTO meta (key, value) VALUES ('shop_uuid', '5d1c0a4e-7e38-4d0f-9a55-2f6b0c1d7e11'), ('created_by', '0.1.0'), ('min_reader', '1'), ('clean_exit', '1');

INSERT INTO picture (sha256, png, width, height) VALUES ('ab', x'89504e47', 1, 1);

INSERT INTO setting (key, value) VALUES ('shop.name', 'Pracownia Bez'), ('shop.currency', 'PLN');

INSERT INTO channel (name, platform, language, logo_id) VALUES ('Sklep', 'shopify', 'pl', 1), ('Etsy', 'etsy', 'en', NULL);

INSERT INTO category (parent_id, name, key) VALUES (NULL, 'Ceramika', 'ceramika'), (1, 'Kubki', 'kubki');

INSERT INTO category_mapping (channel_id, channel_category, category_id) VALUES (2, 'Mugs', 2);

INSERT INTO product (sku, title, title_key, category_id, price, currency, stock) VALUES ('MUG-1', 'Kubek', 'kubek', 2, 4990, 'PLN', 12), ('B-1', 'Książka', 'ksiazka', NULL, 3500, 'PLN', NULL);

INSERT INTO customer (name, email, email_key, birthday, private_note, search_key, created_at, merged_into) VALUES ('Zażółć Gęślą', 'z@example.com', 'z@example.com', '1980-02-29', 'lubi herbatę', 'zazolc gesla', 1770000000000, NULL), ('Jan Lis', '', '', NULL, '', 'jan lis', 1770000000000, NULL), ('J. Lis', '', '', NULL, '', 'j lis', 1770000000000, 2);

INSERT INTO customer_address (customer_id, name, street, postcode, city, country, used_at) VALUES (1, 'Zażółć Gęślą', 'Polna 1', '25-001', 'Kielce', 'PL', 1770000000000);

INSERT INTO channel_identity (customer_id, channel_id, buyer_key) VALUES (1, 2, 'etsy-77');

INSERT INTO consent (customer_id, medium, purpose, given, at) VALUES (1, 'email', 'newsletter', 1, 1770000000000);

INSERT INTO action (at, kind, title) VALUES (1770000000000, 'import', 'Import of orders.csv'), (1770000100000, 'order.edit', 'Order #1001');

INSERT INTO import_batch (action_id, file_name, file_hash, format, at, orders_new) VALUES (1, 'orders.csv', 'cd', 'shopify', 1770000000000, 2);

INSERT INTO orders (number, channel_id, channel_order_id, customer_id, customer_name, status, placed_at, ship_to, bill_to, currency, subtotal, shipping, total, pieces, search_key, batch_id) VALUES ('#1001', 1, '5001', 1, 'Zażółć Gęślą', 'shipped', 1770000000000, '{"city":"Kielce"}', '{}', 'PLN', 9980, 1500, 11480, 2, '1001 zazolc gesla', 1), ('#1002', 2, '5002', 2, 'Jan Lis', 'to_pack', 1772500000000, '{}', '{}', 'EUR', 3500, 0, 3500, 1, '1002 jan lis', 1);

INSERT INTO order_line (order_id, position, product_id, sku, title, quantity, unit_price) VALUES (1, 1, 1, 'MUG-1', 'Kubek', 2, 4990), (2, 1, 2, 'B-1', 'Książka', 1, 3500);

INSERT INTO order_event (order_id, at, kind) VALUES (1, 1770000100000, 'status');

INSERT INTO tombstone (channel_id, channel_order_id, deleted_at) VALUES (1, '4999', 1770000000000);

INSERT INTO gift (name, name_pl, stock, best_before) VALUES ('Tea', 'Herbata', 10, '2027-01-31'), ('Bookmark', 'Zakładka', 50, NULL);

INSERT INTO gift_batch (gift_id, stock, best_before) VALUES (1, 10, '2027-01-31');

INSERT INTO gift_rule (priority, category_id, min_total, currency, comment) VALUES (1, 1, 5000, 'PLN', 'Herbata do kubka');

INSERT INTO gift_rule_choice (rule_id, position, gift_id) VALUES (1, 1, 1), (1, 2, 2);

INSERT INTO given_gift (order_id, customer_id, gift_id, gift_name, rule_id, at, packed) VALUES (1, 1, 1, 'Tea', 1, 1770000100000, 1);

INSERT INTO experiment (name, salt, start_day, neither_permille, note_permille, gift_permille, both_permille) VALUES ('Wiosna', 's', '2026-03-01', 100, 100, 100, 700);

INSERT INTO note_template (key, language, text) VALUES ('thanks', 'pl', 'Dziękujemy!');

INSERT INTO note (order_id, customer_id, language, text, hand, seed, engine_version, written_at, printed) VALUES (1, 1, 'pl', 'Pani Gęślo, dziękujemy!', 'ewa', '42', 1, 1770000100000, 1);

INSERT INTO review (source, source_key, customer_id, order_id, product_id, author, stars, text, at) VALUES ('etsy', 'r1', 1, 1, 1, 'Z.', 5, 'Piękny kubek', 1771000000000);

INSERT INTO case_file (number, kind, customer_id, order_id, opened_at) VALUES ('R-1', 'return', 2, 2, 1772600000000);

INSERT INTO case_line (case_id, order_line_id) VALUES (1, 2);

INSERT INTO print_event (order_id, document, target, state, at) VALUES (1, 'slip', 'printer', 'printed', 1770000100000);

INSERT INTO change (action_id, table_name, row_id, before, after) VALUES (1, 'orders', 1, NULL, NULL), (2, 'orders', 2, '{"id":2,"remark":""}', '{"id":2,"remark":""}');

INSERT INTO order_search (order_search) VALUES ('rebuild');

INSERT INTO customer_search (customer_search) VALUES ('rebuild');

PRAGMA application_id = 1263487809;

PRAGMA user_version = 1;
