-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7: the tax number (Polish NIP, VAT id) of whom an order is billed to, and of a customer. What was there before has
-- none.

ALTER TABLE customer ADD COLUMN tax_id TEXT NOT NULL DEFAULT '';

ALTER TABLE orders ADD COLUMN tax_id TEXT NOT NULL DEFAULT '';
