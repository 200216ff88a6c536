UPDATE trial SET forked_from = :leader, forked_epoch = :epoch, forked_seconds = :seconds WHERE number = :trial
