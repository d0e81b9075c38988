-- The reviews behind (?1, ?2), newest first, with the kinds of work that each stands for (the conditions of ids.sql);
-- their words only where ?4 asks for them.
SELECT
    id, at, stars BETWEEN 1 AND 2, reply = '' AND (text <> '' OR title <> '' OR stars BETWEEN 1 AND 3), verified = 'no',
    CASE ?4 WHEN 0 THEN '' ELSE author || ' ' || title || ' ' || text || ' ' || reply || ' ' || source END
FROM review
WHERE deleted_at IS NULL AND (at, id) < (?1, ?2)
ORDER BY at DESC, id DESC
LIMIT ?3
