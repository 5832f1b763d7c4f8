-- Hours of appointments without a venue: by video, or at people's homes; neither a venue nor this: by telephone.
alter table plage_rendez_vous
    add ou text,
    add constraint plage_sans_lieu_connue check (ou in ('domicile', 'visio')),
    add constraint plage_a_un_seul_endroit check (ou is null or lieu_id is null);
alter table creneau_libere add ou text;
