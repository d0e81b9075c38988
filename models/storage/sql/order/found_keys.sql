-- Uses FTS5 (SQLite only). Deleted orders too: whoever counts how many fit has to see them.
SELECT o.id, o.placed_at, o.status, o.search_key, o.deleted_at IS NOT NULL
FROM order_search s
JOIN orders o ON o.id = s.rowid
WHERE order_search MATCH ?1 AND s.rowid < ?2
ORDER BY s.rowid DESC
LIMIT ?3
