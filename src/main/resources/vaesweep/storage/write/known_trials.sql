SELECT number, key, state FROM trial
