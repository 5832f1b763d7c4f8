-- A post: of a chain of agreements, any of which names it (which of them pays is told by the date), or of none.
-- ouverture: since when it is to be filled, where that is before its first holder. fermeture: its last day.
-- derive: written by derive_les_postes, and written again by it until somebody takes the posts in hand.
create table poste (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    nom text not null constraint poste_nomme check (nom ~ '\S' and length(nom) <= 120),
    convention_id uuid,
    ouverture date,
    fermeture date,
    derive boolean not null default false,
    primary key (structure_id, id),
    constraint poste_reference_unique unique (structure_id, reference),
    constraint poste_d_une_convention_connue foreign key (structure_id, convention_id) references convention deferrable,
    constraint poste_ferme_apres_son_ouverture check (fermeture >= ouverture)
);
call technique.proteger('poste');
call technique.referencer('poste', 'PO');

-- Who holds a post, from a day to a day, both included, and for how much of it, in hundredths.
create table affectation (
    structure_id uuid not null,
    id uuid not null default gen_random_uuid(),
    reference reference not null,
    poste_id uuid not null,
    conseiller_id uuid not null,
    debut date not null,
    fin date,
    part smallint not null default 100 constraint part_de_poste_connue check (part between 1 and 100),
    primary key (structure_id, id),
    constraint affectation_reference_unique unique (structure_id, reference),
    constraint affectation_d_un_poste_connu foreign key (structure_id, poste_id) references poste on delete cascade,
    constraint affectation_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller,
    constraint affectation_finit_apres_son_debut check (fin >= debut),
    constraint titulaire_une_fois_a_la_fois exclude using gist (
        structure_id with =, poste_id with =, conseiller_id with =, daterange(debut, fin, '[]') with &&) deferrable
);
create index affectation_par_conseiller on affectation (structure_id, conseiller_id);
call technique.proteger('affectation');
call technique.referencer('affectation', 'AF');
