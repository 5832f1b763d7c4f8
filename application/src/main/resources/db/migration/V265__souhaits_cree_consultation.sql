-- A question to everybody: which themes do you want? It ends with its quarter at the latest, and is then counted once.
-- relevee: no consultation, but the wishes that a folder of records tells of one quarter. close_le: the day it was counted.
create table consultation (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    titre text not null,
    ouvre date not null,
    ferme date not null,
    relevee boolean not null default false,
    retiree boolean not null default false,
    close_le date,
    personnes integer not null default 0,
    papiers integer not null default 0,
    sans_code integer not null default 0,
    illisibles integer not null default 0,
    primary key (structure_id, id),
    constraint consultation_reference_unique unique (structure_id, reference),
    constraint consultation_ferme_apres_son_ouverture check (ferme >= ouvre),
    constraint consultation_dans_un_trimestre check (ferme < (date_trunc('quarter', ouvre::timestamp) + interval '3 months')::date),
    constraint consultation_sans_nombre_negatif check (least(personnes, papiers, sans_code, illisibles) >= 0),
    constraint consultation_comptee_a_sa_cloture check (close_le is not null or greatest(personnes, papiers, sans_code, illisibles) = 0)
);
call technique.proteger('consultation');
call technique.referencer('consultation', 'CO');

create table consultation_theme (
    structure_id uuid not null,
    consultation_id uuid not null,
    thematique code not null,
    primary key (structure_id, consultation_id, thematique),
    constraint theme_d_une_consultation_connue
        foreign key (structure_id, consultation_id) references consultation on delete cascade,
    constraint theme_de_consultation_connu foreign key (structure_id, thematique) references thematique
);
call technique.proteger('consultation_theme');

-- The ballot box: each row is a digest and a sealed text of one length, both by a key that is not in the database. Which of
-- them say that somebody spoke, which say a theme, and whose they are, nobody reads here. The box is emptied at the close.
create table voix_scellee (
    structure_id uuid not null,
    empreinte bytea not null,
    consultation_id uuid not null,
    scelle bytea not null,
    primary key (structure_id, empreinte),
    constraint voix_d_une_consultation_connue
        foreign key (structure_id, consultation_id) references consultation on delete cascade,
    constraint voix_d_une_seule_longueur check (length(empreinte) = 32 and length(scelle) = 284)
);
create index voix_scellee_par_consultation on voix_scellee (structure_id, consultation_id);
call technique.proteger('voix_scellee');

-- What was in the box, written all at once at the close, by the names of the themes.
create table souhait_compte (
    structure_id uuid not null,
    consultation_id uuid not null,
    thematique code not null,
    personnes integer not null default 0,
    papiers integer not null default 0,
    sans_code integer not null default 0,
    primary key (structure_id, consultation_id, thematique),
    constraint compte_d_une_consultation_connue
        foreign key (structure_id, consultation_id) references consultation on delete cascade,
    constraint compte_d_un_theme_connu foreign key (structure_id, thematique) references thematique,
    constraint compte_de_souhaits_sans_nombre_negatif check (least(personnes, papiers, sans_code) >= 0)
);
call technique.proteger('souhait_compte');

-- By district, where eleven people or more spoke there, and in all the others together eleven or nobody.
create table souhait_quartier (
    structure_id uuid not null,
    consultation_id uuid not null,
    quartier code not null,
    thematique code not null,
    nombre integer not null,
    primary key (structure_id, consultation_id, quartier, thematique),
    constraint quartier_d_une_consultation_connue
        foreign key (structure_id, consultation_id) references consultation on delete cascade,
    constraint compte_d_un_quartier_connu foreign key (structure_id, quartier) references quartier,
    constraint compte_d_un_theme_du_quartier_connu foreign key (structure_id, thematique) references thematique,
    constraint souhaits_d_un_quartier_comptes check (nombre > 0)
);
call technique.proteger('souhait_quartier');

-- Asked for apart, and told so: the name and the theme stand side by side until the person is told.
create table souhait_a_prevenir (
    structure_id uuid not null,
    usager_id uuid not null,
    thematique code not null,
    depuis date not null,
    jusqu_au date not null,
    primary key (structure_id, usager_id, thematique),
    constraint personne_a_prevenir_connue foreign key (structure_id, usager_id) references usager on delete cascade,
    constraint theme_a_annoncer_connu foreign key (structure_id, thematique) references thematique,
    constraint a_prevenir_un_an_au_plus check (jusqu_au between depuis and depuis + 366)
);
call technique.proteger('souhait_a_prevenir');

call technique.suivre('consultation', 'select min(ferme) from lignes');
call technique.suivre('souhait_compte', 'select min(consultation.ferme) from lignes
    join consultation on consultation.structure_id = lignes.structure_id and consultation.id = lignes.consultation_id');
