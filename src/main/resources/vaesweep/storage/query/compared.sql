SELECT
  count(*) AS pairs, coalesce(sum(full_weight), 0) AS at_full_weight
FROM pairs
WHERE parameter = ?
