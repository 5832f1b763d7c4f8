-- How long things are kept. Where there is no row, as long as the law lets us: never longer.
-- jours_apres_trimestre: how long one may still complete the sheets of a quarter that has ended.
create table regle_vie_privee (
    structure_id uuid not null references structure,
    mois_sans_contact integer not null default 24 constraint duree_sans_contact_permise check (mois_sans_contact between 6 and 24),
    mois_de_journal integer not null default 12 constraint duree_du_journal_permise check (mois_de_journal between 6 and 12),
    jours_apres_trimestre integer not null default 15 constraint delai_apres_trimestre_permis check (jours_apres_trimestre between 0 and 45),
    primary key (structure_id)
);
call technique.proteger('regle_vie_privee');

-- Who is told to the team as soon to be erased, a month before.
create table annonce_effacement (
    structure_id uuid not null,
    usager_id uuid not null,
    dernier_contact date not null,
    annonce_le date not null,
    primary key (structure_id, usager_id),
    constraint annonce_pour_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade
);
call technique.proteger('annonce_effacement');

-- Somebody of the team has heard of them.
create table contact_note (
    structure_id uuid not null,
    usager_id uuid not null,
    le date not null,
    primary key (structure_id, usager_id),
    constraint contact_avec_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade
);
call technique.proteger('contact_note');

-- Who was erased, as digests of ids and references: what comes back by a backup or an old folder is erased again.
create table effacement (
    structure_id uuid not null references structure,
    empreinte bytea not null,
    le date not null,
    primary key (structure_id, empreinte)
);
call technique.proteger('effacement');

-- The application may not change the journal: it may let go what is old, and nothing younger than half a year.
create function garder_le_journal() returns trigger language plpgsql as $$
begin
    if old.quand > clock_timestamp() - interval '6 months' then
        raise exception 'the journal is kept' using errcode = 'check_violation', constraint = 'journal_garde_six_mois';
    end if;
    return old;
end $$;
create trigger journal_garde_six_mois before delete on journal for each row execute function garder_le_journal();
grant delete on journal to estran_application;
