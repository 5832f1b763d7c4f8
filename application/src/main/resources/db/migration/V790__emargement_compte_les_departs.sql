-- Who left a session without help: so many. comptes: on paper, beside the line of the screen, or in a folder of records. de_la_file: of that
-- line, each person once, as it was when the session was closed: where the line is no longer known, it is what is left of it.
create table seance_depart (
    structure_id uuid not null,
    seance_id uuid not null,
    de_la_file integer not null default 0 constraint departs_de_la_file_bornes check (de_la_file between 0 and 1000),
    comptes integer not null default 0 constraint departs_comptes_bornes check (comptes between 0 and 1000),
    primary key (structure_id, seance_id),
    constraint departs_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('seance_depart');
call technique.suivre('seance_depart', 'select veille(min(seance.debut)) from lignes cross join lateral (
        select debut from seance where seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
        limit 1) seance', lots => '
    select distinct seance.lot from lignes cross join lateral (
        select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from seance
        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
        where seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
        limit 1) seance');

-- The lines of the sessions that are closed already.
alter table arrivee no force row level security;
alter table seance no force row level security;
alter table seance_depart no force row level security;
alter table seance_depart disable trigger user;
insert into seance_depart (structure_id, seance_id, de_la_file)
select arrivee.structure_id, arrivee.seance_id, least(count(distinct coalesce(arrivee.usager_id, arrivee.id)), 1000)
from arrivee
join seance on seance.structure_id = arrivee.structure_id and seance.id = arrivee.seance_id
where arrivee.etat = 'parti' and seance.statut = 'tenue'
group by arrivee.structure_id, arrivee.seance_id;
alter table seance_depart enable trigger user;
alter table seance_depart force row level security;
alter table seance force row level security;
alter table arrivee force row level security;
