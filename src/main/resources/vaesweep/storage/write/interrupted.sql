UPDATE trial SET state = 'waiting' WHERE state = 'running'
