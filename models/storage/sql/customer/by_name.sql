-- The customers that stand behind (?1, ?2) in the alphabet.
SELECT id, name
FROM customer
WHERE deleted_at IS NULL AND merged_into IS NULL AND (name COLLATE NOCASE, id) > (?1, ?2)
ORDER BY name COLLATE NOCASE, id
LIMIT ?3
