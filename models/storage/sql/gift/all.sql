SELECT
    id, name, name_pl, code, bin, stock, low_stock, cost, currency, best_before, size, weight_grams, traits, active
FROM gift
WHERE deleted_at IS NULL
ORDER BY name, id
