-- What leaves for somebody who is asked, or reminded: by itself, or once it is printed. No address is kept here: it is read when it leaves.
-- relance: that of a reminder goes as soon as it has left: who was not reminded would be told to have answered. All go at the count.
create table enquete_envoi (
    structure_id uuid not null,
    id uuid not null,
    enquete_id uuid not null,
    usager_id uuid not null,
    relance boolean not null,
    etat code not null constraint etat_d_envoi_connu check (etat in ('a_envoyer', 'envoye', 'echoue', 'a_imprimer', 'parti')),
    tentatives integer not null default 0,
    prochain_essai timestamptz,
    echec text constraint echec_d_envoi_bref check (length(echec) <= 60),
    primary key (structure_id, id),
    constraint un_envoi_par_personne unique (structure_id, enquete_id, usager_id, relance),
    constraint envoi_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade,
    constraint envoi_a_un_usager_connu foreign key (structure_id, usager_id) references usager
);
create index enquete_envoi_par_usager on enquete_envoi (structure_id, usager_id);
create index enquete_envoi_a_envoyer on enquete_envoi (structure_id, prochain_essai) where etat = 'a_envoyer';
call technique.proteger('enquete_envoi');
