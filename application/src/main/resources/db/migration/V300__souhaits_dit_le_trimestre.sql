-- What a folder told of a quarter bore the quarter's code: it bears its name. Imports that left it as it was may still be undone: what they
-- remember of it is the print of the row with its new name.
alter table consultation no force row level security;
alter table versement_ligne no force row level security;
alter table versement_table no force row level security;

create temporary table renommee on commit drop as
select structure_id, id, 'Souhaits relevés, ' || substr(titre, 25, 1) || case substr(titre, 25, 1) when '1' then 'er' else 'e' end
    || ' trimestre ' || substr(titre, 19, 4) as titre
from consultation
where relevee and titre ~ '^Souhaits relevés, [0-9]{4}-T[1-4]$';

do $$
declare
    dites text[];
begin
    for dites in select distinct tenues from versement_table where nom_table = 'consultation' loop
        execute format(
            'update versement_ligne ligne
            set empreinte = hash_record_extended(row(%2$s), 0)
            from versement_table versee, consultation tenue
            join renommee on renommee.structure_id = tenue.structure_id and renommee.id = tenue.id
            where versee.structure_id = ligne.structure_id and versee.versement_id = ligne.versement_id
                and versee.nom_table = ligne.nom_table and versee.tenues = $1
                and ligne.nom_table = ''consultation'' and ligne.structure_id = tenue.structure_id
                and ligne.cle = array[tenue.id::text]
                and ligne.empreinte = hash_record_extended(row(%1$s), 0)',
            (select string_agg(format('tenue.%I', nom), ', ' order by place) from unnest(dites) with ordinality d (nom, place)),
            (select string_agg(format(case nom when 'titre' then 'renommee.%I' else 'tenue.%I' end, nom), ', ' order by place)
                from unnest(dites) with ordinality d (nom, place)))
        using dites;
    end loop;
end $$;

update consultation set titre = renommee.titre
from renommee
where consultation.structure_id = renommee.structure_id and consultation.id = renommee.id;

alter table consultation force row level security;
alter table versement_ligne force row level security;
alter table versement_table force row level security;
