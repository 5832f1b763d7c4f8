-- How many places are taken, kept by triggers alone: never more than there are, whoever writes and by whatever way.
create table occupation (
    structure_id uuid not null,
    action_id uuid not null,
    capacite integer,
    excedent integer not null default 0,
    prises integer not null default 0 constraint places_prises_positives check (prises >= 0),
    primary key (structure_id, action_id),
    constraint occupation_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade
) with (fillfactor = 50);
call technique.proteger('occupation');

create function ouvrir_les_places() returns trigger language plpgsql as $$
begin
    insert into occupation (structure_id, action_id, capacite) select structure_id, id, capacite from lignes;
    return null;
end $$;
create trigger places_ouvertes after insert on action referencing new table as lignes
    for each statement execute function ouvrir_les_places();

create function changer_les_places() returns trigger language plpgsql as $$
begin
    update occupation set capacite = lignes.capacite
    from lignes
    where occupation.structure_id = lignes.structure_id and occupation.action_id = lignes.id
        and occupation.capacite is distinct from lignes.capacite;
    return null;
end $$;
create trigger places_changees after update on action referencing new table as lignes
    for each statement execute function changer_les_places();

create function compter_le_depassement() returns trigger language plpgsql as $$
declare
    ligne depassement := coalesce(new, old);
begin
    update occupation
    set excedent = (
        select coalesce(sum(places), 0) from depassement
        where structure_id = ligne.structure_id and action_id = ligne.action_id)
    where structure_id = ligne.structure_id and action_id = ligne.action_id;
    return null;
end $$;
create trigger depassement_compte after insert or update or delete on depassement
    for each row execute function compter_le_depassement();

-- Of a registration as of a group: how many places its row holds.
create function compter_les_places() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update occupation set prises = prises + change.places
        from (select structure_id, action_id, sum(places) as places from nouvelles group by structure_id, action_id) change
        where occupation.structure_id = change.structure_id and occupation.action_id = change.action_id and change.places <> 0;
    elsif tg_op = 'DELETE' then
        update occupation set prises = prises - change.places
        from (select structure_id, action_id, sum(places) as places from anciennes group by structure_id, action_id) change
        where occupation.structure_id = change.structure_id and occupation.action_id = change.action_id and change.places <> 0;
    else
        update occupation set prises = prises + change.places
        from (
            select structure_id, action_id, sum(places) as places
            from (
                select structure_id, action_id, places from nouvelles
                union all
                select structure_id, action_id, -places from anciennes
            ) rangs
            group by structure_id, action_id
        ) change
        where occupation.structure_id = change.structure_id and occupation.action_id = change.action_id and change.places <> 0;
    end if;
    return null;
end $$;
create trigger places_prises after insert on inscription referencing new table as nouvelles
    for each statement execute function compter_les_places();
create trigger places_rendues after delete on inscription referencing old table as anciennes
    for each statement execute function compter_les_places();
create trigger places_passees after update on inscription referencing old table as anciennes new table as nouvelles
    for each statement execute function compter_les_places();
create trigger places_prises after insert on groupe referencing new table as nouvelles
    for each statement execute function compter_les_places();
create trigger places_rendues after delete on groupe referencing old table as anciennes
    for each statement execute function compter_les_places();
create trigger places_passees after update on groupe referencing old table as anciennes new table as nouvelles
    for each statement execute function compter_les_places();

-- Of the row as it is now: an import pours its rows first and logs the excess after.
create function refuser_trop_de_places() returns trigger language plpgsql as $$
begin
    if exists (
        select from occupation
        where structure_id = new.structure_id and action_id = new.action_id and prises > capacite + excedent
    ) then
        raise exception 'more places than there are' using errcode = 'check_violation', constraint = 'places_dans_la_limite';
    end if;
    return null;
end $$;
create constraint trigger places_dans_la_limite after insert or update on occupation
    deferrable initially immediate for each row execute function refuser_trop_de_places();

-- What is there already. Row-level security, forced, would hide it from its owner.
alter table action no force row level security;
alter table inscription no force row level security;
alter table depassement no force row level security;
alter table occupation no force row level security;
insert into occupation (structure_id, action_id, capacite, excedent, prises)
select
    action.structure_id,
    action.id,
    action.capacite,
    coalesce((
        select sum(places) from depassement
        where depassement.structure_id = action.structure_id and depassement.action_id = action.id), 0),
    (
        select count(*) from inscription
        where inscription.structure_id = action.structure_id and inscription.action_id = action.id
            and inscription.statut = 'confirmee')
from action;
alter table action force row level security;
alter table inscription force row level security;
alter table depassement force row level security;
alter table occupation force row level security;
