-- A meeting from its first proposed dates to what was said there. jour: the day that was chosen; null as long as several are
-- proposed. tenue: it was held, on that day; what a folder of records tells without a word of it was. annulee_le, raison: that it
-- will not be.
-- revision: grows with what was sent out already, for the calendars that keep it.
alter table reunion
    drop constraint reunion_datee,
    add tenue boolean not null default true,
    add debut time,
    add fin time,
    add lieu_id uuid,
    add lieu_dit text constraint lieu_de_reunion_court check (length(lieu_dit) <= 200),
    add compte_rendu text constraint compte_rendu_court check (length(compte_rendu) <= 10000),
    add documents text constraint documents_de_reunion_courts check (length(documents) <= 4000),
    add annulee_le date,
    add raison text constraint raison_de_reunion_courte check (length(raison) <= 500),
    add revision integer not null default 0,
    add constraint reunion_tenue_ou_annulee check (not tenue or annulee_le is null),
    add constraint reunion_annulee_pour_une_raison check (annulee_le is not null or raison is null),
    add constraint reunion_finit_apres check (fin is null or debut < fin),
    add constraint reunion_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu;
create index reunion_par_lieu on reunion (structure_id, lieu_id);

create table reunion_date (
    structure_id uuid not null,
    reunion_id uuid not null,
    jour date not null,
    primary key (structure_id, reunion_id, jour),
    constraint date_d_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade
);
call technique.proteger('reunion_date');

-- How many came from each; null: nobody said.
alter table reunion_presence
    add personnes integer constraint personnes_a_une_reunion_possibles check (personnes between 1 and 500);
create index reunion_presence_par_acteur on reunion_presence (structure_id, acteur_id);
