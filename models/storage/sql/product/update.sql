UPDATE product SET
    sku = ?, ean = ?, title = ?, title_key = ?, category_id = ?, bin = ?, price = ?, currency = ?,
    weight_grams = ?, fragile = ?
WHERE id = ?
