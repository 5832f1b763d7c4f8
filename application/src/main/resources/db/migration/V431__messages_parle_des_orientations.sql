-- The e-mails to a body to which somebody was sent are messages: that they will come, and the question what became of it. When the body was
-- told is noted on the sending, as before; the message goes when the sending is rounded to its quarter. ADR 0100.
alter table message
    add orientation_id uuid,
    drop constraint sujet_de_message_connu,
    add constraint sujet_de_message_connu check (sujet in ('place', 'reunion', 'orientation')),
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (case sujet
        when 'place' then modele in (
            'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
            'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve')
        when 'reunion' then modele in ('invitation', 'relance', 'compte_rendu')
        when 'orientation' then modele in ('annonce', 'relance') end),
    add constraint message_d_une_orientation_connue foreign key (structure_id, orientation_id) references orientation on delete cascade,
    add constraint message_d_une_orientation check ((sujet = 'orientation') = (orientation_id is not null));
create index message_par_orientation on message (structure_id, orientation_id) where orientation_id is not null;

-- What left, or was refused for good, of the quarter that is open: what was to leave is written by the round that passes every minute.
alter table message no force row level security;
alter table orientation no force row level security;
insert into message (
    structure_id, id, cle, jeton, modele, pour, canal, sujet, orientation_id, cree_le, du, etat, echec, tentatives, envoye_le, clos_le)
select
    orientation.structure_id, gen_random_uuid(), 'orientation.' || dite.modele || '.' || orientation.id, gen_random_uuid(), dite.modele,
    'organisme', 'courriel', 'orientation', orientation.id, dite.le, dite.le,
    case when dite.refuse_le is null then 'envoye' else 'echoue' end,
    case when dite.refuse_le is not null then 'adresse_refusee' end,
    1,
    case when dite.refuse_le is null then dite.le end,
    dite.refuse_le
from orientation
cross join lateral (values
    ('annonce', orientation.prevenu_le, case when orientation.relance_le is null then orientation.refuse_le end),
    ('relance', orientation.relance_le, orientation.refuse_le)
) dite (modele, le, refuse_le)
where dite.le is not null and orientation.cle is not null;
alter table message force row level security;
alter table orientation force row level security;
