-- Months of the shop's calendar; an order in the bin counts in no figure.
SELECT
    strftime('%Y-%m', shop_day(g.at) * 86400, 'unixepoch') AS month, g.gift_id, max(g.gift_name), g.currency, sum(g.count),
    count(DISTINCT g.order_id), sum(g.cost)
FROM given_gift g
WHERE g.packed = 1 AND g.order_id NOT IN (SELECT id FROM orders WHERE deleted_at IS NOT NULL)
GROUP BY month, g.gift_id, g.currency
ORDER BY month DESC, sum(g.cost) DESC, g.gift_id, g.currency
