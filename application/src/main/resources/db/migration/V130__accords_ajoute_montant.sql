-- montant: in euros, for all its posts and all its time. retiree_le: it leaves the lists, and stays in past figures.
alter table convention
    add montant numeric(11, 2) constraint montant_de_convention_positif check (montant >= 0),
    add retiree_le date;
