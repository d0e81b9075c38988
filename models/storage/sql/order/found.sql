-- Uses FTS5 (SQLite only).
SELECT o.id, o.placed_at, o.status
FROM order_search s
JOIN orders o ON o.id = s.rowid
WHERE order_search MATCH ?1 AND s.rowid < ?2 AND o.deleted_at IS NULL
ORDER BY s.rowid DESC
LIMIT ?3
