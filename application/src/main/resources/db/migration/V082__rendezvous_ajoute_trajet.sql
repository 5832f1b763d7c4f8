-- trajet: minutes that a counsellor needs from one venue to another.
alter table regle_rendez_vous
    add trajet integer not null default 30 constraint trajet_raisonnable check (trajet between 0 and 240);
