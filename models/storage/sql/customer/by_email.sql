SELECT coalesce(merged_into, id)
FROM customer
WHERE email_key = ? AND email_key <> '' AND email_masked = 0
ORDER BY id
LIMIT 1
