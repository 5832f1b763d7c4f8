-- A body is invited, asked again once if it has not answered, and sent the minutes: each leaves by the same door.
alter table reunion_invitation
    add sorte code not null default 'invitation'
        constraint sorte_d_invitation_connue check (sorte in ('invitation', 'relance', 'compte_rendu'));
alter table reunion_invitation drop constraint une_invitation_par_organisme;
alter table reunion_invitation
    add constraint une_invitation_par_organisme unique (structure_id, reunion_id, acteur_id, sorte, revision);
