-- The step of the kinds bears the name of its room.
alter table etape_passee
    drop constraint etape_du_depart_connue,
    add constraint etape_du_depart_connue check (etape in ('site', 'heures', 'vacances', 'quartiers', 'lieux', 'equipe', 'comptes',
        'formes', 'themes', 'messages', 'atelier', 'inscriptions'));
