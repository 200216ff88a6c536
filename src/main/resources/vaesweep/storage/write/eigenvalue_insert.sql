INSERT INTO eigenvalue (data, matrix, position, value)
VALUES ((SELECT data FROM sweep ORDER BY edition DESC LIMIT 1), :matrix, :position, :value)
ON CONFLICT DO NOTHING
