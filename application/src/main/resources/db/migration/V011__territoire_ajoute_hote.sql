-- The name under which a structure is reached on the web. Where there is one structure only, no question is asked.
alter table technique.structure
    add hote text collate "C",
    add constraint hote_d_une_seule_structure unique (hote),
    add constraint hote_bien_forme check (hote ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$');
grant update (hote) on technique.structure to estran_application;
