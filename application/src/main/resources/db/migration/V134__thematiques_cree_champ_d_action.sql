-- What the town calls a field of action; without a row, or a word, as the software does.
create table champ_d_action (
    structure_id uuid not null references structure,
    champ text collate "C" not null
        constraint champ_nomme_connu check (champ in ('usages_quotidiens', 'citoyennete_critique', 'demarches_en_ligne')),
    libelle text constraint nom_du_champ_mesure check (length(libelle) between 1 and 80 and libelle = btrim(libelle)),
    libelle_du_bilan text
        constraint nom_du_champ_au_bilan_mesure
        check (length(libelle_du_bilan) between 1 and 80 and libelle_du_bilan = btrim(libelle_du_bilan)),
    primary key (structure_id, champ)
);
call technique.proteger('champ_d_action');
call technique.suivre('champ_d_action', 'noms');
