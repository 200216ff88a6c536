INSERT INTO eigenvalue (data, matrix, position, value) VALUES (:data, :matrix, :position, :value)
ON CONFLICT DO NOTHING
