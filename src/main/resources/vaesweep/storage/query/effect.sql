-- What a parameter does where all else is equal, by repeats: @effect PARAMETER; other_value minus value.
WITH
  differences AS (
    SELECT
      pairs.likelihood, pairs.value, pairs.other_value, pairs.repeat, pairs.same_weight, metric.column1 AS metric,
      CASE metric.column1
        WHEN 'elbo' THEN pairs.elbo
        WHEN 'distortion' THEN pairs.distortion
        WHEN 'rate' THEN pairs.rate
        WHEN 'active_units' THEN pairs.active_units
        ELSE pairs.objective
      END AS difference
    FROM pairs
    JOIN (VALUES ('elbo'), ('distortion'), ('rate'), ('active_units'), ('objective')) AS metric
    WHERE pairs.parameter = :parameter AND pairs.full_weight AND NOT pairs.exploded
  ),
  repeats AS ( -- what trials of one repeat differ by is not independent: a repeat counts once
    SELECT
      likelihood, value, other_value, metric, min(same_weight) AS same_weight, count(*) AS pairs,
      avg(difference) AS difference
    FROM differences
    WHERE difference IS NOT NULL
    GROUP BY likelihood, value, other_value, metric, repeat
  ),
  centred AS (
    SELECT
      *, difference - avg(difference) OVER (PARTITION BY likelihood, value, other_value, metric) AS off
    FROM repeats
  ),
  means AS (
    SELECT
      likelihood, value, other_value, metric, min(same_weight) AS same_weight, avg(difference) AS mean,
      count(*) AS repeats, sum(pairs) AS pairs,
      sqrt(sum(off * off) / (count(*) - 1) / count(*)) AS standard_error
    FROM centred
    GROUP BY likelihood, value, other_value, metric
  ),
  intervals AS (
    SELECT
      means.*, standard_error * (SELECT quantile FROM student_t WHERE degrees = min(repeats - 1, 1000)) AS half_width
    FROM means
  )
SELECT
  likelihood, value, other_value, metric, mean, repeats, pairs, standard_error, mean - half_width AS low,
  mean + half_width AS high,
  CASE
    WHEN repeats = 1 THEN 'one repeat cannot tell'
    WHEN standard_error = 0 THEN 'the same in all repeats'
    WHEN mean - half_width > 0 THEN 'more'
    WHEN mean + half_width < 0 THEN 'less'
    ELSE 'none that repeats can tell'
  END AS effect,
  same_weight
FROM intervals
ORDER BY likelihood, value, other_value,
  CASE metric WHEN 'elbo' THEN 1 WHEN 'objective' THEN 2 WHEN 'distortion' THEN 3 WHEN 'rate' THEN 4 ELSE 5 END
