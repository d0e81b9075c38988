-- A sale: an order that is neither cancelled nor deleted. Its amount is what the customer paid and kept paying: the
-- total less what was given back.
SELECT shop_day(placed_at) AS day, channel_id, currency, count(*), sum(pieces), sum(total - refunded), sum(refunded)
FROM orders
WHERE placed_at >= ?1 AND placed_at < ?2 AND status <> 'cancelled' AND deleted_at IS NULL
GROUP BY day, channel_id, currency
ORDER BY day
