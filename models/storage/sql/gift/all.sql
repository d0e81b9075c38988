SELECT
    id, name, name_pl, code, bin, stock, low_stock, cost, currency, best_before, min_days_left,
    size, weight_grams, fragile, traits, active
FROM gift
WHERE deleted_at IS NULL
ORDER BY name, id
