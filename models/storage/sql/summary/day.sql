-- A sale: an order that is neither cancelled nor deleted. Its amount is what the customer paid and kept paying: the
-- total less what was given back.
INSERT INTO summary_day (day, channel_id, currency, orders, pieces, revenue, refunded)
SELECT ?1, channel_id, currency, count(*), sum(pieces), sum(total - refunded), sum(refunded)
FROM orders
WHERE placed_at >= ?2 AND placed_at < ?3 AND status <> 'cancelled' AND deleted_at IS NULL
GROUP BY channel_id, currency
