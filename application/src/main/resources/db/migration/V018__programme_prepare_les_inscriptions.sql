-- What the public programme says of an action, and on what terms one registers for it.
-- publiee: a draft is seen by the staff alone. Actions brought by a folder of records are in the programme.
-- inscriptions_des: the day on which registration opens; null: it is open.
-- places_gardees: of the places, how many wait for whoever calls or comes to the desk, until the day gardees_jusqu_au, included.
-- delai_reponse: hours in which the service is open, that one has to answer an offer.
alter table action
    add presentation text,
    add pour_qui text,
    add a_apporter text,
    add publiee boolean not null default true,
    add reservation text not null default 'tous',
    add inscriptions_des date,
    add places_gardees integer not null default 0,
    add gardees_jusqu_au date,
    add promotion text not null default 'directe',
    add delai_reponse integer not null default 16,
    add constraint reservation_connue check (reservation in ('equipe', 'professionnels', 'tous')),
    add constraint promotion_connue check (promotion in ('directe', 'proposition')),
    add constraint places_gardees_jusqu_a_un_jour check (places_gardees = 0 or gardees_jusqu_au is not null),
    add constraint places_gardees_parmi_les_places check (places_gardees between 0 and coalesce(capacite, places_gardees)),
    add constraint delai_de_reponse_raisonnable check (delai_reponse between 1 and 200);

-- Where the person is asked which device they will bring.
alter table thematique add demande_appareil boolean not null default false;

-- What helps to find the room: said in words, as one would on the telephone.
alter table lieu
    add etage text,
    add acces text,
    add arret text;

-- Why a session that was in the programme is not what was printed.
alter table seance
    add deplacee_le timestamptz,
    add debut_annonce timestamptz;

-- The hours in which the service answers.
create table service_ouverture (
    structure_id uuid not null references structure,
    jour jour_semaine not null,
    ouvre time not null,
    ferme time not null,
    primary key (structure_id, jour, ouvre),
    constraint service_ouvre_avant_de_fermer check (ferme > ouvre),
    constraint service_ouvert_une_fois_a_la_fois exclude using gist (
        structure_id with =, jour with =, tsrange('2000-01-01'::date + ouvre, '2000-01-01'::date + ferme) with &&)
);
call technique.proteger('service_ouverture');

-- A workshop that so many people wait for is worth scheduling again.
create table regle_programme (
    structure_id uuid not null references structure,
    seuil_reprogrammation integer not null default 5 constraint seuil_de_reprogrammation_positif check (seuil_reprogrammation > 0),
    primary key (structure_id)
);
call technique.proteger('regle_programme');
