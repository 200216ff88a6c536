INSERT INTO trial (number, key, configuration, repeat, seed, data, beta, beta_norm, beta_eff)
VALUES (:number, :key, :configuration, :repeat, :seed, :data, :beta, :beta_norm, :beta_eff)
