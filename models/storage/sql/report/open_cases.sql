SELECT kind, due_at
FROM case_file
WHERE closed_at IS NULL
