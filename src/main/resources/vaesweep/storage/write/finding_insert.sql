INSERT INTO finding (edition, position, code, severity, sentence, remedy, trials)
VALUES ((SELECT max(edition) FROM sweep), :position, :code, :severity, :sentence, nullif(:remedy, ''), :trials)
