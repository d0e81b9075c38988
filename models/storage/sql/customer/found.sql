-- Uses FTS5 (SQLite only).
SELECT rowid
FROM customer_search
WHERE customer_search MATCH ?1 AND rowid > ?2
ORDER BY rowid
LIMIT ?3
