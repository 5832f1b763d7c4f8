-- That a sheet of paper was typed a second time, blind, and how many of its answers differed. Of no person: the number is that of the sheet.
-- It goes at the count.
create table enquete_controle (
    structure_id uuid not null,
    enquete_id uuid not null,
    feuille integer not null constraint feuille_controlee_possible check (feuille > 0),
    ecarts integer not null constraint ecarts_possibles check (ecarts >= 0),
    primary key (structure_id, enquete_id, feuille),
    constraint controle_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade
);
call technique.proteger('enquete_controle');
