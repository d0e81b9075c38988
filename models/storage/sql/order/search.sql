-- Uses FTS5 (SQLite only).
SELECT o.id
FROM order_search s
JOIN orders o ON o.id = s.rowid
WHERE order_search MATCH ?6 AND o.deleted_at IS NULL
    AND (?1 IS NULL OR o.status = ?1)
    AND (?2 IS NULL OR o.placed_at >= ?2)
    AND (?3 IS NULL OR o.placed_at < ?3)
    AND (?4 IS NULL OR o.customer_id = ?4)
    AND (?5 IS NULL OR o.channel_id = ?5)
ORDER BY o.placed_at DESC, o.id DESC
