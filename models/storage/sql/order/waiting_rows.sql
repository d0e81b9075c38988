SELECT o.id, o.channel_id, o.placed_at, o.ship_by_at
FROM orders o
WHERE o.status = 'to_pack' AND o.deleted_at IS NULL
