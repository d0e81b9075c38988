SELECT DISTINCT f.order_id
FROM case_file f
JOIN orders o ON o.id = f.order_id
WHERE f.kind = 'complaint' AND f.closed_at IS NULL AND o.deleted_at IS NULL
