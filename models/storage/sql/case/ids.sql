-- ?1 is a CaseWork: 0 open, 1 overdue, 2 closed, 3 all; ?2 is now.
SELECT id
FROM case_file
WHERE (?1 = 3 OR (?1 = 2) = (closed_at IS NOT NULL)) AND (?1 <> 1 OR due_at < ?2)
ORDER BY closed_at IS NOT NULL, CASE WHEN closed_at IS NULL THEN due_at ELSE -closed_at END, id
