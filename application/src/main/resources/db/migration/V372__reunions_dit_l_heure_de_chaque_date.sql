-- A proposed date may have hours of its own; without any it has those of the meeting. Chosen, it gives the meeting its hours.
alter table reunion_date
    add debut time,
    add fin time,
    add constraint date_de_reunion_finit_apres check (fin is null or debut is not null and debut < fin);
