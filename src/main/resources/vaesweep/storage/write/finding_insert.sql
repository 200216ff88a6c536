INSERT INTO finding (edition, position, code, severity, sentence, remedy, trials, remedy_sweep)
VALUES ((SELECT max(edition) FROM sweep), :position, :code, :severity, :sentence, nullif(:remedy, ''), :trials,
  nullif(:remedy_sweep, ''))
