UPDATE gift SET
    name = ?, name_pl = ?, code = ?, bin = ?, stock = ?, low_stock = ?, cost = ?, currency = ?, best_before = ?,
    min_days_left = ?, size = ?, weight_grams = ?, fragile = ?, traits = ?, active = ?
WHERE id = ?
