-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6: what was deleted is found without reading the whole shop. The bin is emptied of old things at every start,
-- which read all orders, customers and reviews to find that nothing was old.

CREATE INDEX orders_deleted ON orders (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX customer_deleted ON customer (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX product_deleted ON product (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX review_deleted ON review (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX change_of_deletion ON change (action_id) WHERE before IS NOT NULL AND after IS NULL;
