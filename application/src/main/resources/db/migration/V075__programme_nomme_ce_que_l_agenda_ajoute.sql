-- A folder of records names these rows, as it names sessions and people. Those that are there draw theirs by chance: a default
-- is worked out for each row, where an update would touch none, row-level security being forced.
do $$
declare
    nommee record;
begin
    for nommee in
        select * from (values ('benevole', 'B'), ('salle', 'SL'), ('materiel', 'M'), ('serie', 'SR')) as connues (nom, initiales)
    loop
        execute format(
            'alter table %I add reference reference not null default %L || upper(substr(md5(gen_random_uuid()::text), 1, 10))',
            nommee.nom, nommee.initiales || '-');
        execute format(
            'alter table %I alter reference drop default, add constraint %I unique (structure_id, reference)',
            nommee.nom, nommee.nom || '_reference_unique');
        call technique.referencer(nommee.nom::regclass, nommee.initiales);
    end loop;
end $$;

-- A closure is known by its venue and its first day: a folder gives it no id.
alter table lieu_fermeture alter id set default gen_random_uuid();
