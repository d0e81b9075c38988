SELECT coalesce(merged_into, id)
FROM customer
WHERE identity_key = ? AND identity_key <> ''
ORDER BY id
LIMIT 1
