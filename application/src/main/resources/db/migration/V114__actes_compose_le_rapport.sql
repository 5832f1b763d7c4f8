-- What a person makes of a draft: sections in another order, left out, renamed or added, tables left out, answers given to
-- what only a person knows. texte: null where the generated words stand, empty where there are to be none.
alter table rapport add column ordre text[] collate "C" not null default '{}';
alter table rapport_section
    add column titre text constraint titre_de_section_court check (length(titre) between 1 and 120),
    add column omise boolean not null default false,
    add column sans text[] not null default '{}',
    add column reponses jsonb not null default '{}',
    add constraint section_ajoutee_titree check (cle not like 'ajout\_%' or titre is not null);
