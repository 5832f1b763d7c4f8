-- Two records that somebody has looked at and knows to be two people: they are not shown together again.
create table distinction (
    structure_id uuid not null,
    une_id uuid not null,
    autre_id uuid not null,
    le date not null,
    primary key (structure_id, une_id, autre_id),
    constraint distinction_entre_deux_fiches check (une_id < autre_id),
    constraint distinction_d_une_fiche_connue foreign key (structure_id, une_id) references usager on delete cascade,
    constraint distinction_d_une_autre_fiche_connue foreign key (structure_id, autre_id) references usager on delete cascade
);
create index distinction_par_autre on distinction (structure_id, autre_id);
call technique.proteger('distinction');

-- echanges: the fields whose values the two records have swapped, the better one going to the record that is kept. Nothing
-- is lost, nothing is written twice, and to swap them back restores both. ordre: the last merge is undone first.
alter table fusion
    add echanges text[] not null default '{}',
    add ordre bigint generated always as identity;
