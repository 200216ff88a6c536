INSERT INTO baseline (data, likelihood, distortion, floor) VALUES (:data, :likelihood, :distortion, :floor)
ON CONFLICT DO NOTHING
