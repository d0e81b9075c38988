SELECT customer_id, at, stars
FROM review
WHERE at >= ? AND customer_id IS NOT NULL AND stars > 0 AND deleted_at IS NULL
ORDER BY at, id
