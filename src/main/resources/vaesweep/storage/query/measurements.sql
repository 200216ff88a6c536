-- The final measurements of every complete trial beside its last epoch's numbers.
SELECT measurement.trial, trials.beta_eff, measurement.name, measurement.value, measurement.standard_error,
  measurement.unit
FROM trials
JOIN measurement USING (trial)
ORDER BY measurement.trial, measurement.name
