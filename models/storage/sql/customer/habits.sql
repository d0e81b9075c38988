-- What the customers behind ?1 up to ?2 ordered, from an index alone; spent in the currency ?3.
SELECT customer_id, count(*), max(placed_at), sum(CASE currency WHEN ?3 THEN total - refunded ELSE 0 END)
FROM orders
WHERE customer_id > ?1 AND customer_id <= ?2 AND status <> 'cancelled' AND deleted_at IS NULL
GROUP BY customer_id
