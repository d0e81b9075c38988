-- ?1 is a ReviewWork: 0 all, 1 low, 2 without reply, 3 unverified.
SELECT id, author || ' ' || title || ' ' || text || ' ' || reply || ' ' || source
FROM review
WHERE deleted_at IS NULL
    AND (?1 <> 1 OR stars BETWEEN 1 AND 2)
    AND (?1 <> 2 OR (reply = '' AND (text <> '' OR title <> '' OR stars BETWEEN 1 AND 3)))
    AND (?1 <> 3 OR verified = 'no')
ORDER BY at DESC, id DESC
