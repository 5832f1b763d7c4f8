-- The corrected cover ('garde'): what the heading of a frozen report should say, beside the report, which stays as it is.
alter table rapport_annexe drop constraint nature_de_l_annexe_connue;
alter table rapport_annexe add constraint nature_de_l_annexe_connue check (nature in ('mentions', 'garde', 'retour'));

-- What a heading says: that of the frozen documents (porteur is then the report), or that of a cover (the annex).
-- Nothing of it where it was left as a blank. A report frozen before this table has no row: its facts are dated.
create table rapport_entete (
    structure_id uuid not null,
    porteur uuid not null,
    rapport_id uuid not null,
    seance date,
    numero text,
    rapporteur text,
    primary key (structure_id, porteur),
    constraint entete_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
create index entete_par_rapport on rapport_entete (structure_id, rapport_id);
call technique.proteger('rapport_entete');

create trigger rapport_fige before update or delete on rapport_entete
    for each row execute function refuser_toujours();
