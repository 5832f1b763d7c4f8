-- Bodies are told what somebody wrote to them: a message names the body and the row of what was written, and each body is told once. No
-- address is kept: it is read when the message leaves. ADR 0100, 0149.
alter table message
    add mot_id uuid,
    drop constraint sujet_de_message_connu,
    add constraint sujet_de_message_connu check (
        sujet in ('place', 'reunion', 'orientation', 'enquete', 'equipe', 'pret', 'reseau')),
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
        when 'reseau' then modele in ('mot') end),
    drop constraint message_de_son_sujet,
    add constraint message_de_son_sujet check (
        (sujet = 'place') = (num_nonnulls(inscription_id, groupe_id) = 1 and action_id is not null)
        and (sujet = 'place' or num_nonnulls(inscription_id, groupe_id, action_id, seance_id, avec_id, destinataire) = 0)
        and (sujet = 'reunion') = (num_nonnulls(reunion_id, revision, sans_jour) = 3)
        and (sujet = 'reunion' or num_nonnulls(reunion_id, revision, sans_jour) = 0)
        and (sujet in ('reunion', 'reseau')) = (acteur_id is not null)
        and (sujet = 'reseau') = (mot_id is not null)),
    add constraint message_d_un_mot_connu foreign key (structure_id, mot_id) references mot_aux_organismes on delete cascade;
create unique index message_par_mot on message (structure_id, mot_id, acteur_id) where mot_id is not null;
