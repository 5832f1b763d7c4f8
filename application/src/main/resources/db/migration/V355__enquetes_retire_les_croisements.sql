-- Of forty-six answers no crossing could be shown. What was launched with some stands as before, but for them.
alter table enquete no force row level security;
alter table enquete_question no force row level security;
alter table enquete_choix no force row level security;
alter table versement_ligne no force row level security;
alter table versement_table no force row level security;

drop table enquete_case;
drop table enquete_croisement;

create or replace function enquete_telle_que_posee(une_structure uuid, une_enquete uuid) returns text language sql stable as $$
    select md5(concat_ws(
        e'\n',
        (
            select string_agg(
                concat_ws('|', code, type, libelle, aide, choix, si_question, si_valeur), e'\n' order by ordre, code)
            from enquete_question
            where structure_id = une_structure and enquete_id = une_enquete
        ),
        (
            select string_agg(concat_ws('|', question, valeur, libelle), e'\n' order by question, valeur)
            from enquete_choix
            where structure_id = une_structure and enquete_id = une_enquete
        )))
$$;

do $$
begin
    perform set_config('estran.retour', 'croisements', true);
    update enquete
    set empreinte = enquete_telle_que_posee(structure_id, id)
    where empreinte is not null;
    perform set_config('estran.retour', '', true);
end $$;

delete from versement_ligne where nom_table in ('enquete_croisement', 'enquete_case');
delete from versement_table where nom_table in ('enquete_croisement', 'enquete_case');

alter table enquete force row level security;
alter table enquete_question force row level security;
alter table enquete_choix force row level security;
alter table versement_ligne force row level security;
alter table versement_table force row level security;
