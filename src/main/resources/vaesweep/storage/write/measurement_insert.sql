INSERT INTO measurement (trial, name, value, unit) VALUES (:trial, :name, :value, nullif(:unit, ''))
