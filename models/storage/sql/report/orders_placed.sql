-- The next sold orders behind (?2, ?3), newest first, and whether they came on the channel, where one is meant.
SELECT o.id, o.placed_at, ?6 IS NULL OR o.channel_id = ?6
FROM orders o
WHERE o.placed_at >= ?1 AND (o.placed_at, o.id) < (?2, ?3) AND o.status <> 'cancelled' AND o.deleted_at IS NULL
    AND o.currency = ?5
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?4
