-- Uses FTS5 (SQLite only).
SELECT o.status, count(*)
FROM order_search s
JOIN orders o ON o.id = s.rowid
WHERE s.search_key MATCH ? AND o.deleted_at IS NULL
GROUP BY o.status
