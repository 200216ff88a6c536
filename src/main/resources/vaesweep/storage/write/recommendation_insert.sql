INSERT INTO recommendation (edition, position, purpose, sentence, beta_eff, low, high, metric, value, standard_error,
  trial, trials, sure)
VALUES ((SELECT max(edition) FROM sweep), :position, :purpose, :sentence, :beta_eff, :low, :high, nullif(:metric, ''),
  :value, :standard_error, json_extract(:trials, '$[0]'), :trials, :sure)
