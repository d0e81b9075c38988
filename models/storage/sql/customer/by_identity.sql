SELECT coalesce(c.merged_into, c.id)
FROM channel_identity i
JOIN customer c ON c.id = i.customer_id
WHERE i.channel_id = ? AND i.buyer_key = ?
