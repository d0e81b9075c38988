SELECT o.id
FROM orders o
WHERE o.deleted_at IS NULL AND o.packaging = ?5 AND o.id IN (
    SELECT c.order_id
    FROM case_file c
    WHERE c.opened_at >= ?1 AND c.opened_at < ?2 AND c.kind = ?4 AND c.reason IN (?6, ?7, ?8)
)
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3
