UPDATE gift SET
    name = ?, name_pl = ?, code = ?, bin = ?, stock = ?, low_stock = ?, cost = ?, currency = ?, best_before = ?,
    size = ?, weight_grams = ?, traits = ?, active = ?
WHERE id = ?
