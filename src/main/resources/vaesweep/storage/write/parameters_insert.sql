INSERT INTO trial_parameter (trial, name, value) SELECT :trial, key, value FROM json_each(:configuration)
