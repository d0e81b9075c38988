-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: how the pen was held goes with each note (JSON, see models/storage/notelookjson.h).

ALTER TABLE note ADD COLUMN look TEXT NOT NULL DEFAULT '{}';

