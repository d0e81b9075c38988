-- Uses FTS5 (SQLite only).
SELECT c.id
FROM customer_search s
JOIN customer c ON c.id = s.rowid
WHERE customer_search MATCH ? AND c.deleted_at IS NULL AND c.merged_into IS NULL
ORDER BY c.name COLLATE NOCASE, c.id
