-- Which place one has in the line, as a folder of records says it: the number that keeps it is of this database, and grows.
create view rang_d_attente with (security_invoker = true) as
select
    structure_id,
    id as inscription_id,
    row_number() over (partition by structure_id, action_id order by ordre) as rang
from inscription
where statut = 'liste_attente';

-- A folder that says otherwise: they change places once all of it is poured, each having the number of another.
create function noter_le_rang_dit() returns trigger language plpgsql as $$
begin
    return new;
end $$;
create trigger rang_dit instead of update on rang_d_attente for each row execute function noter_le_rang_dit();
