SELECT matrix, value FROM eigenvalue
WHERE data = (SELECT data FROM sweep ORDER BY edition DESC LIMIT 1)
ORDER BY matrix, position
