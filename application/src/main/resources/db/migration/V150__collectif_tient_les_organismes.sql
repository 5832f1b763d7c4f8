-- What the screen adds to a local body. contact_*: whom professionals ring there; the public never reads it. retire_le: out of
-- the choices, and still in what was counted. fusionne_dans_id: the one that stays, where two were one; the row is kept, so
-- that an old folder of records that still names it is understood.
alter table acteur
    add adresse text,
    add courriel text,
    add contact_nom text,
    add contact_telephone text,
    add contact_courriel text,
    add retire_le date,
    add fusionne_dans_id uuid,
    add constraint acteur_bref check (
        greatest(length(adresse), length(courriel), length(contact_nom), length(contact_telephone), length(contact_courriel))
            <= 1000),
    add constraint acteur_reuni_a_un_acteur_connu foreign key (structure_id, fusionne_dans_id) references acteur,
    add constraint acteur_reuni_a_un_autre check (fusionne_dans_id <> id);

-- Where it acts too, beside acteur.quartier, the one that a folder of records has a column for.
create table acteur_quartier (
    structure_id uuid not null,
    acteur_id uuid not null,
    quartier code not null,
    primary key (structure_id, acteur_id, quartier),
    constraint quartier_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur on delete cascade,
    constraint acteur_aussi_dans_un_quartier_connu foreign key (structure_id, quartier) references quartier
);
call technique.proteger('acteur_quartier');
