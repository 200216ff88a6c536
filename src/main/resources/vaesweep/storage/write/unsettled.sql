SELECT count(*) AS trials FROM trial
WHERE number IN (SELECT value FROM json_each(:trials)) AND state NOT IN ('complete', 'failed')
