-- Who noted the last call, and what was noted before it: so that a slip of the finger can be taken back, once.
alter table message
    add note_par uuid,
    add issue_precedente text collate "C" constraint issue_precedente_connue check (issue_precedente in (
        'prevenu', 'pas_de_reponse', 'message_laisse', 'faux_numero', 'ne_vient_pas')),
    add essai_precedent timestamptz,
    add constraint appel_note_par_un_compte_connu foreign key (structure_id, note_par) references compte on delete set null (note_par);
create index message_note_par on message (structure_id, note_par, dernier_essai desc) where note_par is not null;

alter table appel_recu
    add note_par uuid,
    add issue_precedente text collate "C" constraint issue_de_rappel_precedente_connue check (issue_precedente in (
        'rappele', 'pas_de_reponse', 'message_laisse', 'faux_numero', 'sans_suite')),
    add essai_precedent timestamptz,
    add constraint rappel_note_par_un_compte_connu foreign key (structure_id, note_par) references compte on delete set null (note_par);
create index appel_recu_note_par on appel_recu (structure_id, note_par, dernier_essai desc) where note_par is not null;
