-- One message for those who share a number or an address, and whoever is calling somebody.
-- avec_id: the message that says this one too; what becomes of it becomes of this one.
-- appel_par, appel_jusqu_a: who of the team is calling, and until when nobody else should.
alter table message
    add avec_id uuid,
    add appel_par uuid,
    add appel_jusqu_a timestamptz,
    add constraint message_dit_avec_un_autre foreign key (structure_id, avec_id) references message on delete set null (avec_id),
    add constraint appel_par_un_compte_connu foreign key (structure_id, appel_par) references compte on delete set null (appel_par),
    add constraint appel_pris_jusqu_a_une_heure check (appel_jusqu_a is not null or appel_par is null);

-- What is open, by what brings people together in one message.
create index message_ensemble on message (structure_id, action_id, modele, destinataire)
    where etat in ('a_envoyer', 'a_appeler', 'a_poster');
create index message_dit_avec on message (structure_id, avec_id) where avec_id is not null;
create index message_pris_par on message (structure_id, appel_par) where appel_par is not null;
create index message_parti on message (structure_id, (coalesce(envoye_le, clos_le)) desc)
    where etat in ('envoye', 'remis', 'fait');

-- An SMS about an appointment has a text of its own.
alter table modele_message
    drop constraint canal_de_modele_connu,
    add constraint canal_de_modele_connu check (canal in ('sms', 'neutre', 'courriel'));
