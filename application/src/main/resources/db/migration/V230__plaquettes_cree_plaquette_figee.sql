-- The paper that went out: all that the leaflet said then. What people hold in their hands is not written again.
create table plaquette_figee (
    structure_id uuid not null references structure,
    id uuid not null,
    trimestre trimestre not null,
    partie_le timestamptz not null,
    contenu jsonb not null,
    primary key (structure_id, id)
);
create index plaquette_figee_par_trimestre on plaquette_figee (structure_id, trimestre, partie_le);
call technique.proteger('plaquette_figee');

create function refuser_de_changer_le_papier() returns trigger language plpgsql as $$
begin
    raise exception 'the paper that went out is neither changed nor deleted'
        using errcode = 'restrict_violation', constraint = 'papier_fige';
end $$;

create trigger papier_fige before update or delete on plaquette_figee
    for each row execute function refuser_de_changer_le_papier();
