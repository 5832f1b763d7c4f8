-- Where the sessions of an action are that have no venue: by video, or at the home of whoever is helped. Null: as its kind has it.
-- visio_cle: from which each of its sessions has a room that nobody guesses. visio_adresse: a room that the service has already.
alter table action
    add ou text,
    add visio_cle uuid,
    add visio_adresse text,
    add constraint endroit_sans_lieu_connu check (ou in ('domicile', 'visio')),
    add constraint endroit_d_une_aide_qui_va_dans_un_lieu check (ou is null or type <> 'permanence_telephonique'),
    add constraint domicile_sur_rendez_vous check (ou is null or ou <> 'domicile' or type = 'rendez_vous'),
    add constraint salle_de_visio_en_https
        check (visio_adresse ~ '^https://[^[:space:]<>"]+$' and length(visio_adresse) <= 300),
    add constraint salle_de_ce_qui_est_en_visio check (visio_adresse is null or coalesce(ou, '') = 'visio');

create function tirer_la_cle_de_visio() returns trigger language plpgsql as $$
begin
    new.visio_cle := case when new.ou = 'visio' then coalesce(new.visio_cle, gen_random_uuid()) end;
    return new;
end $$;
create trigger cle_de_visio_tiree before insert or update of ou on action
    for each row when (new.ou is not null or new.visio_cle is not null) execute function tirer_la_cle_de_visio();

-- Where rooms are, before the name of each; null: where anybody may open one.
alter table regle_rendez_vous
    add visio text,
    add constraint adresse_des_salles_de_visio_en_https check (visio ~ '^https://[^[:space:]<>"]+$' and length(visio) <= 200);

-- The room of a session, for those who are to come and for nobody else; nothing where it is held in a venue.
create function salle_de_visio(une action, une_seance uuid, le_lieu uuid) returns text language sql stable as $$
    select coalesce(
        une.visio_adresse,
        rtrim(coalesce((select visio from regle_rendez_vous where structure_id = une.structure_id), 'https://meet.jit.si'), '/')
            || '/estran-' || left(encode(sha256(convert_to(une.visio_cle::text || une_seance::text, 'UTF8')), 'hex'), 20))
    where une.ou = 'visio' and le_lieu is null
$$;
