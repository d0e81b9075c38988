-- Customers behind ?1 up to ?2 with an order since ?3, and the newest of these. The orders come first, from an index that
-- holds all that is asked of them: most customers of an old shop are not read at all.
SELECT n.id, c.id, c.name, c.birthday, '1896-' || c.name_day, c.language, c.country, n.placed_at
FROM (
    SELECT id, customer_id, max(placed_at) AS placed_at
    FROM orders
    WHERE customer_id > ?1 AND customer_id <= ?2 AND status <> 'cancelled' AND deleted_at IS NULL
    GROUP BY customer_id
    HAVING max(placed_at) >= ?3
) n
JOIN customer c ON c.id = n.customer_id
WHERE c.deleted_at IS NULL AND c.merged_into IS NULL AND c.anonymised_at IS NULL
