-- Whether an order stands behind some review with stars (?3 = 0), or some answered question (?3 = 1).
SELECT EXISTS (
    SELECT 1
    FROM review r
    JOIN orders o ON o.id = r.order_id
    WHERE r.at >= ?1 AND r.at < ?2 AND iif(?3, r.recommend IS NOT NULL, r.stars > 0) AND r.deleted_at IS NULL AND o.deleted_at IS NULL)
