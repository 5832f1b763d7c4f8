-- What somebody of the team wrote to those who lend a hand, in words of their own: ADR 0158. id: made by the form, so that what is sent
-- twice is written once. texte: null once it was erased. ecartes: how many of those who were chosen were not to be told.
create table mot_aux_benevoles (
    structure_id uuid not null references structure,
    id uuid not null,
    texte text constraint texte_aux_benevoles_court check (texte ~ '\S' and length(texte) <= 1000),
    ecartes integer not null constraint ecartes_d_un_mot_comptes check (ecartes >= 0),
    ecrit_par uuid,
    ecrit_le timestamptz not null,
    primary key (structure_id, id),
    constraint mot_aux_benevoles_d_un_compte_connu foreign key (structure_id, ecrit_par) references compte
        on delete set null (ecrit_par)
);
create index mot_aux_benevoles_par_compte on mot_aux_benevoles (structure_id, ecrit_par) where ecrit_par is not null;
call technique.proteger('mot_aux_benevoles');
