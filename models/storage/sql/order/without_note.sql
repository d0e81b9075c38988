SELECT o.id
FROM orders o
WHERE o.status = 'to_pack' AND o.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM note n WHERE n.order_id = o.id)
