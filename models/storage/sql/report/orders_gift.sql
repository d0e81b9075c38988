SELECT o.id
FROM orders o
WHERE o.deleted_at IS NULL AND o.id IN (
    SELECT v.order_id
    FROM given_gift v
    WHERE v.at >= ?1 AND v.at < ?2 AND v.packed = 1 AND v.gift_id = ?4 AND v.currency = ?5
)
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3
