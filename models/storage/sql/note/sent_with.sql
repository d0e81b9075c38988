-- Words are looked for in the newest notes only, so that a shop of a million notes answers while somebody types.
SELECT id
FROM note
WHERE printed = 1 AND id > (SELECT max(id) - 20000 FROM note) AND text LIKE ? ESCAPE '\'
ORDER BY id DESC
LIMIT ?
