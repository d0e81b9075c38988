-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 10: a case says how much money is paid back, and a gift can be given as amends in a case. Such a gift belongs to the
-- case's order, but does not lie in its parcel.

ALTER TABLE case_file ADD COLUMN refund INTEGER;

ALTER TABLE case_file ADD COLUMN refund_currency TEXT NOT NULL DEFAULT '';

ALTER TABLE given_gift ADD COLUMN case_id INTEGER REFERENCES case_file (id) ON DELETE SET NULL;

CREATE INDEX given_by_case ON given_gift (case_id) WHERE case_id IS NOT NULL;
