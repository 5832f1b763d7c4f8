-- How often and when a setting was changed here is none of what a folder of records tells: it is the first time, and now.
alter table mot alter revision set default 1;
alter table vitrine alter modifiee_le set default now();
alter table reglage_acte alter modifie_le set default now();
alter table message_arret alter le set default now();

-- A folder names a group as it names a registration. Those that are there draw theirs by chance, as in V075.
alter table groupe
    add reference reference not null default 'G-' || upper(substr(md5(gen_random_uuid()::text), 1, 10));
alter table groupe
    alter reference drop default,
    add constraint groupe_reference_unique unique (structure_id, reference);
call technique.referencer('groupe', 'G');

-- Whoever had the words of the service open reads what a folder made of them before they write over it.
create function compter_la_revision() returns trigger language plpgsql as $$
begin
    new.revision := old.revision + 1;
    return new;
end $$;
create trigger mot_revise before update of texte on mot
    for each row when (old.texte <> new.texte and current_setting('estran.versement', true) = 'oui')
    execute function compter_la_revision();

-- The messages that there are: a text of the town for any other would never be said.
alter table modele_message add constraint modele_de_texte_connu check (modele in (
    'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service', 'seance_annulee',
    'deplacement', 'rappel', 'code')) not valid;
