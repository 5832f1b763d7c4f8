-- Why nobody holds a post: said of one day of its vacancy, which is derived, so that it stays when the days are put right. Of the post,
-- never of whoever left it.
create table raison_de_vacance (
    structure_id uuid not null,
    poste_id uuid not null,
    jour date not null,
    raison text not null constraint raison_de_vacance_connue
        check (raison in ('recrutement', 'sans_candidat', 'arrivee_attendue', 'suspendu', 'pas_ouvert', 'autre')),
    precisions text constraint precisions_de_vacance_mesurees
        check (length(precisions) between 1 and 200 and precisions = btrim(precisions)),
    primary key (structure_id, poste_id, jour),
    constraint raison_d_un_poste_connu foreign key (structure_id, poste_id) references poste on delete cascade
);
call technique.proteger('raison_de_vacance');
