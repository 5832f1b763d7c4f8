-- The code of a place, told again: somebody lost it, or asked once more for what they have.
alter table message
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (modele in (
        'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
        'seance_annulee', 'deplacement', 'rappel', 'code'));
