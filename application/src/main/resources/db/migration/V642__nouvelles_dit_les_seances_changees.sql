-- Whoever holds a session is told that a colleague moved or cancelled it.
alter table nouvelle
    drop constraint fait_de_nouvelle_connu,
    add constraint fait_de_nouvelle_connu check (fait in (
        'rendez_vous_pris', 'rendez_vous_deplace', 'rendez_vous_annule', 'place_prise', 'place_rendue', 'complet', 'groupe', 'appel',
        'seance_deplacee', 'seance_annulee'));
alter table nouvelle_choix
    drop constraint genre_de_nouvelle_connu,
    add constraint genre_de_nouvelle_connu check (genre in ('rendez_vous', 'seance', 'place', 'complet', 'groupe', 'appel'));
