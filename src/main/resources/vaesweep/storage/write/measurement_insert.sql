INSERT INTO measurement (trial, name, value, standard_error, unit)
VALUES (:trial, :name, :value, :standard_error, nullif(:unit, ''))
