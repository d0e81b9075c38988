-- Orders behind (?2, ?3), newest first, not older than ?1, that nobody was asked about and nobody has reviewed.
SELECT
    o.id, o.customer_id, o.number, o.customer_name, o.placed_at, o.shipped_at, o.delivered_at,
    EXISTS (
        SELECT 1 FROM consent c
        WHERE c.customer_id = o.customer_id AND c.purpose = 'review_request' AND c.given = 1 AND c.proven = 1
            AND NOT EXISTS (
                SELECT 1 FROM consent n
                WHERE n.customer_id = c.customer_id AND n.medium = c.medium AND n.purpose = c.purpose
                    AND (n.at, n.id) > (c.at, c.id)))
FROM orders o
WHERE o.placed_at >= ?1 AND (o.placed_at, o.id) < (?2, ?3) AND o.status IN ('shipped', 'delivered')
    AND o.deleted_at IS NULL AND o.customer_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM review r WHERE r.order_id = o.id AND r.deleted_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM contact t WHERE t.order_id = o.id AND t.purpose = 'review_request')
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?4
