-- The service's own words, written once and used again each year: what a kind of help is for, what a field of action is
-- for, what a mark of a scale means. Without a row, the words that come with the software stand.
create table mot (
    structure_id uuid not null references structure,
    nature text collate "C" not null
        constraint nature_du_mot_connue check (nature in ('but_de_forme', 'but_de_champ', 'marque_d_echelle')),
    code text collate "C" not null,
    texte text not null constraint mot_mesure check (length(texte) between 1 and 600 and texte = btrim(texte)),
    revision integer not null constraint revision_du_mot_positive check (revision > 0),
    primary key (structure_id, nature, code)
);
call technique.proteger('mot');
