-- A telephone, a mission, a district of a body: none of it changes a figure.
drop trigger releve_ajoute on acteur;
drop trigger releve_retire on acteur;
drop trigger releve_change on acteur;
call technique.suivre('acteur', 'tout', change => '
    select date ''-infinity'' from lignes join avant on avant.structure_id = lignes.structure_id and avant.id = lignes.id
    where (lignes.nom, lignes.implicite, lignes.retire_le, lignes.fusionne_dans_id)
        is distinct from (avant.nom, avant.implicite, avant.retire_le, avant.fusionne_dans_id) limit 1');
