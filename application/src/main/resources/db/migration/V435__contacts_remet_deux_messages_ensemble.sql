-- Of two who are told by one message, an import may take one away: undone, the message that says the other is put back before or after it.
alter table message
    alter constraint message_dit_avec_un_autre deferrable;
