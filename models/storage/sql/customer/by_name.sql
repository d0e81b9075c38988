-- The customers that stand behind (?1, ?2) in the alphabet. Not as one comparison of a pair: that is not looked up in the
-- index, because of the collation, and each slice would begin at the beginning.
SELECT id, name
FROM customer
WHERE deleted_at IS NULL AND merged_into IS NULL AND name COLLATE NOCASE >= ?1 AND (name COLLATE NOCASE > ?1 OR id > ?2)
ORDER BY name COLLATE NOCASE, id
LIMIT ?3
