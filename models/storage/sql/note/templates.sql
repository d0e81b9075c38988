SELECT t.id, t.key, t.language, t.text, t.version, t.active
FROM note_template t
WHERE t.deleted_at IS NULL
    AND t.version = (SELECT max(x.version) FROM note_template x WHERE x.key = t.key AND x.language = t.language)
ORDER BY t.language, t.key
