SELECT kind, rows, columns, png FROM image WHERE trial = :trial ORDER BY rowid
