-- What had failed for a fault of ours, and was given up, leaves after all where it is still to be said: somebody is to be called or
-- written to for it, and has not been. What was noted against an address is not, where another e-mail has reached it since; a body
-- that was reached since is told of whom it was to be told.
alter table message no force row level security;
alter table orientation no force row level security;
alter table message disable trigger passage_permis;

update message
set etat = 'a_envoyer', retenu = true, clos_le = null, prochain_essai = null
where etat = 'echoue'
    and sujet = 'place'
    and canal in ('sms', 'courriel')
    and echec in ('acces_refuse', 'relais_refuse', 'serveur_muet', 'passerelle_muette', 'passerelle_en_panne')
    and avant > now()
    and exists (
        select from message suite
        where suite.structure_id = message.structure_id
            and suite.remplace_id = message.id
            and suite.etat in ('a_appeler', 'a_poster'));

update message suite
set retenu = true
from message
where message.structure_id = suite.structure_id
    and message.id = suite.remplace_id
    and message.etat = 'a_envoyer'
    and suite.etat in ('a_appeler', 'a_poster');

update message
set echec = 'relais_refuse'
where etat = 'echoue'
    and sujet = 'place'
    and echec = 'adresse_refusee'
    and exists (
        select from message autre
        where autre.structure_id = message.structure_id
            and autre.canal = 'courriel'
            and lower(autre.destinataire) = lower(message.destinataire)
            and autre.etat in ('envoye', 'remis')
            and autre.envoye_le > message.clos_le);

with reprise as (
    update message
    set etat = 'a_envoyer', retenu = true, clos_le = null, prochain_essai = null, echec = 'relais_refuse'
    from orientation
    where orientation.structure_id = message.structure_id
        and orientation.id = message.orientation_id
        and orientation.refuse_le is not null
        and message.etat = 'echoue'
        and message.echec = 'adresse_refusee'
        and message.avant > now()
        and exists (
            select from orientation autre
            where autre.structure_id = orientation.structure_id
                and autre.acteur_id = orientation.acteur_id
                and autre.prevenu_le > orientation.refuse_le)
    returning message.structure_id, message.orientation_id)
update orientation
set refuse_le = null
from reprise
where orientation.structure_id = reprise.structure_id and orientation.id = reprise.orientation_id;

alter table message enable trigger passage_permis;
alter table message force row level security;
alter table orientation force row level security;
