-- The same, said so that the planner knows how many rows it stands for, and so that one record's is found without walking all chains:
-- a recursion was taken for one row, and whatever was joined with it was read again for each. Few are merged twice: only they are
-- followed further.
create or replace view fiche_conservee with (security_invoker = true) as
select
    fusion.structure_id,
    fusion.absorbe_id,
    case
        when suivante.conserve_id is null then fusion.conserve_id
        else (
            with recursive chaine as (
                select suivante.conserve_id, 1 as rang
                union all
                select plus_loin.conserve_id, chaine.rang + 1
                from chaine
                join fusion plus_loin on plus_loin.structure_id = fusion.structure_id
                    and plus_loin.absorbe_id = chaine.conserve_id
            )
            select chaine.conserve_id from chaine order by chaine.rang desc limit 1
        )
    end as conserve_id
from fusion
left join fusion suivante on suivante.structure_id = fusion.structure_id and suivante.absorbe_id = fusion.conserve_id;
