-- What the team must know of a venue, and the public must not: whom to call, who has the keys, how one gets in before it opens.
alter table lieu
    add contact_nom text,
    add contact_telephone text,
    add contact_courriel text,
    add cles text,
    add acces_equipe text,
    add equipement text;

-- debut and fin are both included.
create table lieu_fermeture (
    structure_id uuid not null,
    id uuid not null,
    lieu_id uuid not null,
    debut date not null,
    fin date not null,
    raison text not null constraint fermeture_dite check (raison ~ '\S' and length(raison) <= 200),
    primary key (structure_id, id),
    constraint fermeture_d_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade,
    constraint fermeture_finit_apres_son_debut check (fin >= debut),
    constraint lieu_ferme_une_fois_a_la_fois exclude using gist (
        structure_id with =, lieu_id with =, daterange(debut, fin, '[]') with &&)
);
call technique.proteger('lieu_fermeture');

create table salle (
    structure_id uuid not null,
    id uuid not null,
    lieu_id uuid not null,
    nom text not null constraint salle_nommee check (nom ~ '\S' and length(nom) <= 80),
    capacite integer constraint capacite_de_la_salle_plausible check (capacite between 1 and 10000),
    primary key (structure_id, id),
    constraint salle_d_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade,
    constraint salle_du_lieu unique (structure_id, lieu_id, id),
    constraint salle_nommee_une_fois_par_lieu unique (structure_id, lieu_id, nom)
);
call technique.proteger('salle');

-- As the school says it; nothing where a folder of records told the days alone.
alter table vacances_scolaires
    add nom text constraint nom_de_vacances_court check (nom ~ '\S' and length(nom) <= 80);
