-- Those who lend a hand are told what somebody wrote to them: a message names them and the row of what was written, and each is told once.
-- No number and no address is kept: it is read when the message leaves. ADR 0100, 0158.
alter table message
    add benevole_id uuid,
    add mot_aux_benevoles_id uuid,
    drop constraint sujet_de_message_connu,
    add constraint sujet_de_message_connu check (
        sujet in ('place', 'reunion', 'orientation', 'enquete', 'equipe', 'pret', 'reseau', 'benevole')),
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (case sujet
        when 'place' then modele in (
            'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
            'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve', 'libre')
        when 'reunion' then modele in ('invitation', 'relance', 'compte_rendu')
        when 'orientation' then modele in ('annonce', 'relance')
        when 'enquete' then modele in ('invitation', 'relance')
        when 'equipe' then modele in ('nouvelles')
        when 'pret' then modele in ('rappel', 'retard')
        when 'reseau' then modele in ('mot')
        when 'benevole' then modele in ('mot') end),
    add constraint message_d_un_benevole check (
        (sujet = 'benevole') = (num_nonnulls(benevole_id, mot_aux_benevoles_id) = 2)
        and (sujet = 'benevole' or num_nonnulls(benevole_id, mot_aux_benevoles_id) = 0)),
    add constraint message_a_un_benevole_connu foreign key (structure_id, benevole_id) references benevole on delete cascade,
    add constraint message_d_un_mot_aux_benevoles_connu foreign key (structure_id, mot_aux_benevoles_id)
        references mot_aux_benevoles on delete cascade;
create unique index message_par_mot_aux_benevoles on message (structure_id, mot_aux_benevoles_id, benevole_id)
    where mot_aux_benevoles_id is not null;
create index message_par_benevole on message (structure_id, benevole_id) where benevole_id is not null;
