SELECT o.status, count(*)
FROM orders o
WHERE o.deleted_at IS NULL
GROUP BY o.status
