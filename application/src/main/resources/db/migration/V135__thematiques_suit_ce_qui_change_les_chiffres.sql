-- The rank of a theme, the devices that it asks for, whether it is offered still: none of it changes a figure.
drop trigger releve_ajoute on thematique;
drop trigger releve_retire on thematique;
drop trigger releve_change on thematique;
call technique.suivre('thematique', 'tout', ajout => 'noms', change => '
    select date ''-infinity'' from lignes join avant on avant.structure_id = lignes.structure_id and avant.code = lignes.code
    where (lignes.libelle, lignes.champ, lignes.reunie_dans, lignes.implicite)
        is distinct from (avant.libelle, avant.champ, avant.reunie_dans, avant.implicite) limit 1');
