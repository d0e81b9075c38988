UPDATE experiment SET
    name = ?, salt = ?, start_day = ?, end_day = ?, neither_permille = ?, note_permille = ?, gift_permille = ?,
    both_permille = ?, active = ?
WHERE id = ?
