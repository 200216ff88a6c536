SELECT likelihood, distortion, floor FROM baseline
WHERE data = (SELECT data FROM sweep ORDER BY edition DESC LIMIT 1)
