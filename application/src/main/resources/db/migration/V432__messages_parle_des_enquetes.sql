-- What leaves for somebody who is asked for a survey is a message too. lien: by which they answer, sealed with the key of its mailing, and
-- gone as soon as the message has left or will not. No hour is kept of any of them, and all go when the forms are counted: nobody learns
-- from the outbox who answered. No address is kept: it is read when the message leaves. ADR 0100.
alter table message
    add enquete_id uuid,
    add usager_id uuid,
    add lien bytea,
    drop constraint sujet_de_message_connu,
    add constraint sujet_de_message_connu check (sujet in ('place', 'reunion', 'orientation', 'enquete')),
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (case sujet
        when 'place' then modele in (
            'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
            'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve')
        when 'reunion' then modele in ('invitation', 'relance', 'compte_rendu')
        when 'orientation' then modele in ('annonce', 'relance')
        when 'enquete' then modele in ('invitation', 'relance') end),
    add constraint message_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade,
    add constraint message_a_un_usager_connu foreign key (structure_id, usager_id) references usager,
    add constraint message_d_une_enquete check (
        (sujet = 'enquete') = (num_nonnulls(enquete_id, usager_id) = 2)
        and (sujet = 'enquete' or num_nonnulls(enquete_id, usager_id, lien) = 0)),
    add constraint message_d_enquete_sans_heure check (sujet <> 'enquete' or num_nonnulls(dernier_essai, envoye_le, clos_le) = 0),
    add constraint lien_d_enquete_qui_attend check (lien is null or etat = 'a_envoyer');
create unique index message_par_enquete on message (structure_id, enquete_id, usager_id, modele) where enquete_id is not null;
create index message_par_usager on message (structure_id, usager_id) where usager_id is not null;

alter table message no force row level security;
alter table enquete_envoi no force row level security;
alter table enquete_invitation no force row level security;
alter table enquete no force row level security;
insert into message (
    structure_id, id, cle, jeton, modele, pour, canal, sujet, enquete_id, usager_id, lien, cree_le, du, etat, tentatives,
    prochain_essai, echec)
select
    envoi.structure_id, envoi.id, 'enquete-' || envoi.id, gen_random_uuid(),
    case when envoi.relance then 'relance' else 'invitation' end, 'personne',
    case
        when envoi.etat in ('a_imprimer', 'parti') then 'courrier'
        when invitation.canal = 'sms' then 'sms'
        else 'courriel' end,
    'enquete', envoi.enquete_id, envoi.usager_id, case envoi.etat when 'a_envoyer' then envoi.lien end, dite.le, dite.le,
    case envoi.etat when 'a_imprimer' then 'a_poster' when 'parti' then 'fait' else envoi.etat end,
    envoi.tentatives,
    case envoi.etat when 'a_envoyer' then envoi.prochain_essai end,
    envoi.echec
from enquete_envoi envoi
join enquete on enquete.structure_id = envoi.structure_id and enquete.id = envoi.enquete_id
left join enquete_invitation invitation on invitation.structure_id = envoi.structure_id
    and invitation.enquete_id = envoi.enquete_id
    and invitation.usager_id = envoi.usager_id
cross join lateral (
    select coalesce(
        case when envoi.relance then enquete.relancee_le else enquete.liens_le end, invitation.le, date '2024-01-01'
    )::timestamptz as le
) dite
order by envoi.id;
truncate enquete_envoi;
alter table message force row level security;
alter table enquete_envoi force row level security;
alter table enquete_invitation force row level security;
alter table enquete force row level security;
alter table enquete_envoi
    drop constraint envoi_d_une_enquete_connue,
    drop constraint envoi_a_un_usager_connu,
    add constraint envoi_d_enquete_est_un_message check (false);

-- Once the forms are counted, by whichever way, nothing is left of what was sent to whom.
create or replace function oublier_les_sollicitations() returns trigger language plpgsql as $$
begin
    delete from message where structure_id = new.structure_id and enquete_id = new.id;
    return null;
end $$;

-- Of no import: what an import sets off would be noted with whom it was for.
create or replace function technique.notee_par_les_versements(nom_table regclass) returns boolean language sql stable as $$
    select nom_table::text !~ '^(transfert|versement|correspondance)(_|$)'
        and nom_table::text not in (
            'occupation', 'releve_modifie', 'journal', 'tentative', 'enquete_envoi', 'enquete_controle', 'enquete_bulletin',
            'enquete_voix', 'voix_scellee', 'souhait_a_prevenir', 'entree_du_menu', 'message')
$$;
drop trigger versement_ajoute on message;
drop trigger versement_retire on message;
drop trigger versement_change on message;
