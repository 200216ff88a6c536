INSERT INTO network (trial, parameters) VALUES (:trial, :parameters)
