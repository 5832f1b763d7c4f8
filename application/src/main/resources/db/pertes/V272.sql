-- Answers that cannot be counted without pointing at somebody.
select count(*)
from enquete_reponse
where (structure_id, enquete_id) in (
    select structure_id, enquete_id from enquete_reponse group by structure_id, enquete_id having count(distinct repondant) < 11)
