INSERT INTO baseline (data, likelihood, distortion, floor)
VALUES ((SELECT data FROM sweep ORDER BY edition DESC LIMIT 1), :likelihood, :distortion, :floor)
ON CONFLICT DO NOTHING
