-- The outbox is for any subject: a place, as before, and now a meeting, which a body is told of. sujet: what the message is about; a
-- rule says which columns go with which. acteur_id, revision: the body, and the state of the meeting that it is told of. sans_jour:
-- whether it was asked which day suits. Of a body no address is kept here: it is read when the message leaves. ADR 0100.
alter table message
    add sujet code not null default 'place' constraint sujet_de_message_connu check (sujet in ('place', 'reunion')),
    add reunion_id uuid,
    add acteur_id uuid,
    add revision integer,
    add sans_jour boolean,
    alter action_id drop not null,
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (case sujet
        when 'place' then modele in (
            'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
            'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve')
        when 'reunion' then modele in ('invitation', 'relance', 'compte_rendu') end),
    drop constraint message_pour_quelqu_un,
    add constraint message_pour_quelqu_un check (pour in ('personne', 'professionnel', 'organisme')),
    drop constraint message_joignable,
    add constraint message_joignable check (destinataire is not null or etat in ('echoue', 'sans_objet') or sujet <> 'place'),
    drop constraint message_d_une_inscription_ou_d_un_groupe,
    add constraint message_de_son_sujet check (
        (sujet = 'place') = (num_nonnulls(inscription_id, groupe_id) = 1 and action_id is not null)
        and (sujet = 'place' or num_nonnulls(inscription_id, groupe_id, action_id, seance_id, avec_id, destinataire) = 0)
        and (sujet = 'reunion') = (num_nonnulls(reunion_id, acteur_id, revision, sans_jour) = 4)
        and (sujet = 'reunion' or num_nonnulls(reunion_id, acteur_id, revision, sans_jour) = 0)),
    add constraint message_d_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade,
    add constraint message_a_un_acteur_connu foreign key (structure_id, acteur_id) references acteur;
create unique index message_par_reunion on message (structure_id, reunion_id, acteur_id, modele, revision) where reunion_id is not null;
create index message_par_acteur on message (structure_id, acteur_id) where acteur_id is not null;

-- What stands is carried: to whoever was told nothing is told again, and what was to leave leaves, under the same key.
alter table message no force row level security;
alter table reunion_invitation no force row level security;
insert into message (
    structure_id, id, cle, jeton, modele, pour, canal, sujet, reunion_id, acteur_id, revision, sans_jour, cree_le, du, etat,
    tentatives, prochain_essai, echec, envoye_le, clos_le)
select
    structure_id, id, 'invitation-' || id || '.' || revision, gen_random_uuid(), sorte, 'organisme',
    case moyen when 'papier' then 'courrier' else 'courriel' end,
    'reunion', reunion_id, acteur_id, revision, sans_jour, demandee_le, demandee_le,
    case etat
        when 'envoyee' then 'envoye'
        when 'echouee' then 'echoue'
        when 'a_remettre' then 'a_poster'
        when 'remise' then 'fait'
        else etat end,
    tentatives,
    case etat when 'a_envoyer' then prochain_essai end,
    echec,
    case when etat in ('envoyee', 'remise') then coalesce(close_le, demandee_le) end,
    case when etat not in ('a_envoyer', 'a_remettre', 'envoyee') then coalesce(close_le, demandee_le) end
from reunion_invitation;
delete from reunion_invitation;
alter table message force row level security;
alter table reunion_invitation force row level security;

-- The table that they were in is empty, refers to nothing and stays so, until a version that nobody comes back from takes it away.
alter table reunion_invitation
    drop constraint invitation_a_une_reunion_connue,
    drop constraint invitation_d_un_acteur_connu,
    add constraint invitation_est_un_message check (false);
