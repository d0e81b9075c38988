INSERT INTO product (
    id, sku, ean, title, title_key, category_id, bin, price, currency, cost, cost_currency,
    weight_grams, fragile
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
