-- Today's answers, joined by their respondent, become counts; then the table goes, and what imports remember of its rows.
alter table enquete no force row level security;
alter table enquete_question no force row level security;
alter table enquete_invitation no force row level security;
alter table enquete_reponse no force row level security;
alter table enquete_compte no force row level security;
alter table enquete_texte_a_relire no force row level security;
alter table versement_ligne no force row level security;
alter table versement_table no force row level security;

create temporary table enquete_a_compter on commit drop as
select structure_id, enquete_id, count(distinct repondant) as repondants
from enquete_reponse
group by structure_id, enquete_id;

insert into enquete_compte (structure_id, enquete_id, question, valeur, nombre)
select structure_id, enquete_id, question, valeur, count(distinct repondant)
from (
    select reponse.structure_id, reponse.enquete_id, reponse.question, dite.valeur, reponse.repondant
    from enquete_reponse reponse
    join enquete_a_compter compte using (structure_id, enquete_id)
    join enquete_question question on question.structure_id = reponse.structure_id
        and question.enquete_id = reponse.enquete_id
        and question.code = reponse.question
    cross join lateral (
        select '*'
        union all
        select unnest(case question.type when 'multiple' then string_to_array(reponse.valeur, '|') else array[reponse.valeur] end)
        where question.type <> 'texte'
    ) dite (valeur)
    where compte.repondants >= 11 and dite.valeur <> ''
) reponse
group by structure_id, enquete_id, question, valeur
order by 1, 2, 3, 4;

insert into enquete_texte_a_relire (structure_id, id, enquete_id, question, texte)
select structure_id, id, enquete_id, question, texte
from (
    select reponse.structure_id, gen_random_uuid() as id, reponse.enquete_id, reponse.question, left(reponse.valeur, 10000) as texte
    from enquete_reponse reponse
    join enquete_a_compter compte using (structure_id, enquete_id)
    join enquete_question question on question.structure_id = reponse.structure_id
        and question.enquete_id = reponse.enquete_id
        and question.code = reponse.question
    where compte.repondants >= 11 and question.type = 'texte' and reponse.valeur ~ '\S'
) dite
order by id;

-- What no draft was: all surveys went out that had been asked of somebody, or answered.
update enquete
set repondants = compte.repondants
from enquete_a_compter compte
where compte.structure_id = enquete.structure_id and compte.enquete_id = enquete.id;

update enquete
set lancee_le = ouverte
where ouverte is not null and (
    repondants is not null
    or exists (
        select from enquete_invitation invitation
        where invitation.structure_id = enquete.structure_id and invitation.enquete_id = enquete.id
    ));

drop table enquete_reponse;
delete from versement_ligne where nom_table = 'enquete_reponse';
delete from versement_table where nom_table = 'enquete_reponse';

alter table enquete force row level security;
alter table enquete_question force row level security;
alter table enquete_invitation force row level security;
alter table enquete_compte force row level security;
alter table enquete_texte_a_relire force row level security;
alter table versement_ligne force row level security;
alter table versement_table force row level security;

call technique.suivre('enquete_compte', 'tout');
