SELECT
    strftime('%Y-%m', g.at / 1000, 'unixepoch') AS month, g.gift_id, max(g.gift_name), g.currency, sum(g.count),
    count(DISTINCT g.order_id), sum(g.cost)
FROM given_gift g
WHERE g.packed = 1
GROUP BY month, g.gift_id, g.currency
ORDER BY month DESC, sum(g.cost) DESC
