SELECT p.id
FROM product p
WHERE p.deleted_at IS NULL AND (p.title_key LIKE '%' || ?1 || '%' OR p.sku LIKE ?1 || '%' OR p.ean = ?1)
ORDER BY p.title_key
LIMIT ?2
