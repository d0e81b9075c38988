SELECT id
FROM customer
WHERE deleted_at IS NULL AND merged_into IS NULL
ORDER BY name COLLATE NOCASE, id
