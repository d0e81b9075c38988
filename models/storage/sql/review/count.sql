-- The conditions of ids.sql.
SELECT count(*)
FROM review
WHERE deleted_at IS NULL
    AND (?1 <> 1 OR stars BETWEEN 1 AND 2)
    AND (?1 <> 2 OR (reply = '' AND (text <> '' OR title <> '' OR stars BETWEEN 1 AND 3)))
    AND (?1 <> 3 OR verified = 'no')
