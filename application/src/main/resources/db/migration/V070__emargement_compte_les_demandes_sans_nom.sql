-- What somebody asked for whom nobody knows is a count of the session from the start. When the quarter is closed it is taken
-- from their entry, which has an hour. detachee: something was said of this entry, and is counted for good.
alter table passage add detachee boolean not null default false;

-- Those that were noted before.
alter table passage no force row level security;
alter table seance_demande no force row level security;
alter table seance_suite no force row level security;
alter table seance_orientation no force row level security;

insert into seance_demande (structure_id, seance_id, demande, nombre)
select structure_id, seance_id, demande, count(*)
from passage
where demande is not null and not retire
group by structure_id, seance_id, demande
on conflict (structure_id, seance_id, demande) do update set nombre = seance_demande.nombre + excluded.nombre;

insert into seance_suite (structure_id, seance_id, suite, nombre)
select structure_id, seance_id, suite, count(*)
from passage
where suite is not null and not retire
group by structure_id, seance_id, suite
on conflict (structure_id, seance_id, suite) do update set nombre = seance_suite.nombre + excluded.nombre;

insert into seance_orientation (structure_id, seance_id, acteur_id, nombre)
select structure_id, seance_id, acteur_id, count(*)
from passage
where acteur_id is not null and not retire
group by structure_id, seance_id, acteur_id
on conflict (structure_id, seance_id, acteur_id) do update set nombre = seance_orientation.nombre + excluded.nombre;

alter table passage force row level security;
alter table seance_demande force row level security;
alter table seance_suite force row level security;
alter table seance_orientation force row level security;
