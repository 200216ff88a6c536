-- Where a JSON function of some view stumbles: the first value that is no JSON.
WITH texts (trial, position, name, value) AS (
  SELECT number, NULL, 'configuration', configuration FROM trial
  UNION ALL
  SELECT trial, NULL, 'pruning.within', within FROM pruning
  UNION ALL
  SELECT NULL, position, 'finding.trials', trials FROM finding
  UNION ALL
  SELECT NULL, position, 'recommendation.trials', trials FROM recommendation
)
SELECT trial, position, name, iif(typeof(value) = 'text', value, quote(value)) AS value
FROM texts
WHERE value IS NOT NULL AND NOT (typeof(value) <> 'blob' AND json_valid(value))
LIMIT 1
