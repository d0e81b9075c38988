-- Uses FTS5 (SQLite only).
SELECT o.status, count(*)
FROM order_search s
JOIN orders o ON o.id = s.rowid
WHERE order_search MATCH ? AND o.deleted_at IS NULL
GROUP BY o.status
