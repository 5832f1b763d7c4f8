-- The renewal file of an agreement as it was handed over to whoever pays: added to and, where it was a mistake, taken away; never
-- written again. contenu: its lines, with small numbers masked as they are on the paper.
create table dossier_remis (
    structure_id uuid not null,
    id uuid not null,
    convention_id uuid not null,
    remis_le date not null,
    garde_le timestamptz not null,
    a_qui text constraint a_qui_est_remis_un_dossier check (length(a_qui) between 1 and 120 and a_qui = btrim(a_qui)),
    contenu jsonb not null,
    primary key (structure_id, id),
    constraint dossier_remis_d_une_convention_connue foreign key (structure_id, convention_id) references convention
);
create index dossier_remis_par_convention on dossier_remis (structure_id, convention_id, remis_le, garde_le);
call technique.proteger('dossier_remis');

create function refuser_de_changer_un_dossier_remis() returns trigger language plpgsql as $$
begin
    raise exception 'a file that was handed over is not written again'
        using errcode = 'restrict_violation', constraint = 'dossier_remis_fige';
end $$;

create trigger dossier_remis_fige before update on dossier_remis
    for each row execute function refuser_de_changer_un_dossier_remis();
