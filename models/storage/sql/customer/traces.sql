SELECT
    c.id, c.name, CASE c.email_masked WHEN 0 THEN c.email_key ELSE '' END, c.phone,
    coalesce(a.postcode, ''), coalesce(a.street, '')
FROM customer c
LEFT JOIN customer_address a ON a.id = (
    SELECT x.id FROM customer_address x WHERE x.customer_id = c.id ORDER BY x.used_at DESC, x.id DESC LIMIT 1)
WHERE c.id > ?1 AND c.deleted_at IS NULL AND c.merged_into IS NULL AND c.anonymised_at IS NULL
ORDER BY c.id
LIMIT ?2
