SELECT currency, sum(total - refunded)
FROM orders
WHERE customer_id = ? AND deleted_at IS NULL AND status <> 'cancelled'
GROUP BY currency
ORDER BY currency
