-- A loan is recalled some days before its end, and once when it is late: a message of one day of return (retour), so that a loan that is
-- prolonged is recalled again. No address of the person is kept: it is read when the message leaves. ADR 0100, 0146.
alter table message
    add pret_id uuid,
    add retour date,
    drop constraint sujet_de_message_connu,
    add constraint sujet_de_message_connu check (sujet in ('place', 'reunion', 'orientation', 'enquete', 'equipe', 'pret')),
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (case sujet
        when 'place' then modele in (
            'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
            'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve', 'libre')
        when 'reunion' then modele in ('invitation', 'relance', 'compte_rendu')
        when 'orientation' then modele in ('annonce', 'relance')
        when 'enquete' then modele in ('invitation', 'relance')
        when 'equipe' then modele in ('nouvelles')
        when 'pret' then modele in ('rappel', 'retard') end),
    add constraint message_d_un_pret_connu foreign key (structure_id, pret_id) references pret on delete cascade,
    add constraint message_d_un_pret check (
        (sujet = 'pret') = (num_nonnulls(pret_id, retour) = 2) and (sujet = 'pret' or num_nonnulls(pret_id, retour) = 0));
create unique index message_par_pret on message (structure_id, pret_id, modele, retour) where pret_id is not null;
