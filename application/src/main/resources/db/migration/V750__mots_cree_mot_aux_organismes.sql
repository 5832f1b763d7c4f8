-- What somebody of the team wrote to bodies of the network, in words of their own: ADR 0149. id: made by the form, so that what is sent
-- twice is written once. objet, texte: null once they were erased. reunion_id: the meeting to whose guests it was written, if any.
create table mot_aux_organismes (
    structure_id uuid not null references structure,
    id uuid not null,
    reunion_id uuid,
    objet text constraint objet_de_mot_court check (objet ~ '\S' and length(objet) <= 120),
    texte text constraint texte_de_mot_court check (texte ~ '\S' and length(texte) <= 2000),
    ecrit_par uuid,
    ecrit_le timestamptz not null,
    primary key (structure_id, id),
    constraint mot_efface_en_entier check ((objet is null) = (texte is null)),
    constraint mot_d_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete set null (reunion_id),
    constraint mot_d_un_compte_connu foreign key (structure_id, ecrit_par) references compte on delete set null (ecrit_par)
);
create index mot_par_reunion on mot_aux_organismes (structure_id, reunion_id) where reunion_id is not null;
create index mot_par_compte on mot_aux_organismes (structure_id, ecrit_par) where ecrit_par is not null;
call technique.proteger('mot_aux_organismes');
