-- While a consultation is open it is a handful of running counts, and nothing else: no row of a ballot, no digest, no mark that somebody
-- spoke. At its close they become the counts that are kept. The sealed box of before is poured into them by the first upkeep (SQL has not
-- the key that opens it); it takes nothing new.
create table reponse_en_cours (
    structure_id uuid not null,
    consultation_id uuid not null,
    equipe integer not null default 0,
    site integer not null default 0,
    primary key (structure_id, consultation_id),
    constraint reponses_d_une_consultation_connue
        foreign key (structure_id, consultation_id) references consultation on delete cascade,
    constraint reponses_sans_nombre_negatif check (least(equipe, site) >= 0)
);
call technique.proteger('reponse_en_cours');

create table souhait_en_cours (
    structure_id uuid not null,
    consultation_id uuid not null,
    thematique code not null,
    equipe integer not null default 0,
    site integer not null default 0,
    primary key (structure_id, consultation_id, thematique),
    constraint souhaits_d_une_consultation_connue
        foreign key (structure_id, consultation_id) references consultation on delete cascade,
    constraint souhait_d_un_theme_connu foreign key (structure_id, thematique) references thematique,
    constraint souhaits_en_cours_sans_nombre_negatif check (least(equipe, site) >= 0)
);
call technique.proteger('souhait_en_cours');

-- Another theme, in somebody's own words: no name, no day, an id drawn by chance. relu: the team has read it again, and keeps it.
create table souhait_libre (
    structure_id uuid not null,
    id uuid not null,
    consultation_id uuid not null,
    texte text not null,
    site boolean not null,
    relu boolean not null default false,
    primary key (structure_id, id),
    constraint souhait_libre_d_une_consultation_connue
        foreign key (structure_id, consultation_id) references consultation on delete cascade,
    constraint souhait_libre_en_une_ligne check (length(texte) between 1 and 120 and texte !~ '[\n\r]')
);
create index souhait_libre_par_consultation on souhait_libre (structure_id, consultation_id);
call technique.proteger('souhait_libre');

-- No folder tells of what is under way: an import remembers none of it.
do $$
declare
    laissee regclass;
begin
    foreach laissee in array array['reponse_en_cours', 'souhait_en_cours', 'souhait_libre']::regclass[]
    loop
        execute format('drop trigger if exists versement_ajoute on %s', laissee);
        execute format('drop trigger if exists versement_retire on %s', laissee);
        execute format('drop trigger if exists versement_change on %s', laissee);
    end loop;
end $$;
