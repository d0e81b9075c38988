-- Uses FTS5 (SQLite only). Deleted orders too: whoever holds such a parcel wants to be told.
SELECT o.id, o.number, o.channel_order_id, o.tracking_number, o.deleted_at IS NOT NULL
FROM order_search s
JOIN orders o ON o.id = s.rowid
WHERE order_search MATCH ?1
ORDER BY s.rowid DESC
LIMIT ?2
