-- The photographs of a report, each at the end of a section, drawn again without what a camera writes beside them. Of the
-- people whom one would know in it: who said that they agreed, or that there are none, and when.
create table rapport_photographie (
    structure_id uuid not null,
    id uuid not null,
    rapport_id uuid not null,
    section code not null,
    rang integer not null,
    image bytea not null constraint photographie_legere check (length(image) <= 300000),
    description text not null constraint photographie_decrite check (length(description) between 1 and 300),
    legende text constraint legende_de_photographie_courte check (length(legende) <= 300),
    credit text constraint credit_de_photographie_court check (length(credit) <= 120),
    accord text collate "C" not null constraint accord_de_photographie_connu check (accord in ('personne', 'ecrit')),
    dit_le timestamptz not null,
    dit_par text not null,
    primary key (structure_id, id),
    constraint photographie_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
create index photographie_par_rapport on rapport_photographie (structure_id, rapport_id);
call technique.proteger('rapport_photographie');

create trigger rapport_fige before insert or update or delete on rapport_photographie
    for each row execute function refuser_apres_validation();
