SELECT o.id
FROM orders o
JOIN orders this ON this.id = ?1
WHERE o.status = 'to_pack' AND o.deleted_at IS NULL AND o.id <> this.id
    AND (o.customer_id = this.customer_id
        OR (o.email = this.email AND o.email <> '')
        OR o.customer_name = this.customer_name
        OR o.ship_to ->> 'postcode' = this.ship_to ->> 'postcode')
ORDER BY o.placed_at, o.id
LIMIT 50
