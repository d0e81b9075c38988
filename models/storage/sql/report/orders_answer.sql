SELECT o.id
FROM orders o
WHERE o.deleted_at IS NULL AND o.id IN (
    SELECT r.order_id
    FROM review r
    WHERE r.at >= ?1 AND r.at < ?2 AND r.recommend IS NOT NULL AND r.deleted_at IS NULL
)
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3
