-- What is sealed for a survey opens with two keys that are on paper. cle_premiere, cle_seconde: their public halves. liens_le: the day on
-- which its links left, in one batch. relancee_le: the day on which all who were asked were reminded. ADR 0082.
alter table enquete
    add column cle_premiere text constraint premiere_cle_d_enquete_entiere check (cle_premiere ~ '^[A-Za-z0-9_-]{43}$'),
    add column cle_seconde text constraint seconde_cle_d_enquete_entiere check (cle_seconde ~ '^[A-Za-z0-9_-]{43}$'),
    add column liens_le date,
    add column relancee_le date,
    add constraint deux_cles_d_enquete check (cle_premiere <> cle_seconde);

create or replace function refuser_de_reprendre_ce_qui_est_lance() returns trigger language plpgsql as $$
begin
    if (old.titre, old.mot, old.lancee_le) is distinct from (new.titre, new.mot, new.lancee_le)
        or old.empreinte is distinct from new.empreinte
        or (old.repondants is not null and new.repondants is distinct from old.repondants)
        or (old.cle_premiere is not null and new.cle_premiere is distinct from old.cle_premiere)
        or (old.cle_seconde is not null and new.cle_seconde is distinct from old.cle_seconde)
    then
        raise exception 'a launched survey stands' using errcode = 'restrict_violation', constraint = 'enquete_lancee_figee';
    end if;
    return new;
end $$;

-- No person beside a link, nor that somebody answered, nor when they were reminded.
drop table enquete_voix;
truncate enquete_envoi;
alter table enquete_envoi add column lien bytea;
alter table enquete_invitation
    drop column lien,
    drop column repondu,
    drop column relancee_le;

-- A link is a digest that waits, drawn with all the others and written in the order of digests; what is answered by it is sealed into the
-- same row. voie: by a link, typed by the team, or sealed by the server as it was done before. feuille: the number that one writes on a sheet
-- when it comes back. empreinte: of a link, or of the page on which the team typed.
alter table enquete_bulletin no force row level security;
alter table enquete_bulletin
    add column empreinte bytea,
    add column voie code not null default 'ancienne' constraint voie_de_bulletin_connue check (voie in ('lien', 'equipe', 'ancienne')),
    add column feuille integer constraint feuille_d_enquete_possible check (feuille > 0),
    alter column contenu drop not null;
update enquete_bulletin set empreinte = sha256(uuid_send(id));
alter table enquete_bulletin
    alter column voie drop default,
    alter column empreinte set not null,
    drop constraint enquete_bulletin_pkey,
    drop column id,
    add primary key (structure_id, empreinte),
    add constraint une_feuille_d_enquete_par_numero unique (structure_id, enquete_id, feuille),
    add constraint bulletin_sans_contenu_d_un_lien check (contenu is not null or voie = 'lien');
alter table enquete_bulletin force row level security;
