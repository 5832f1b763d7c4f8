-- The agreements that renew each other, in either direction, each with the first of them. Records may tell a circle.
create view chaine_de_conventions with (security_invoker = true) as
with recursive lien as (
    select structure_id, id as convention_id, id as voisine_id
    from convention
    union
    select lien.structure_id, lien.convention_id, voisine.id
    from lien
    join convention connue on connue.structure_id = lien.structure_id and connue.id = lien.voisine_id
    join convention voisine on voisine.structure_id = lien.structure_id
        and (voisine.id = connue.reconduction_de_id or voisine.reconduction_de_id = connue.id)
)
select distinct on (lien.structure_id, lien.convention_id)
    lien.structure_id,
    lien.convention_id,
    lien.voisine_id as tete_id
from lien
join convention tete on tete.structure_id = lien.structure_id and tete.id = lien.voisine_id
order by lien.structure_id, lien.convention_id, tete.debut, tete.reference;

-- Nobody holds a post but while they are of the team: a departure alone ends what they held.
create view titulaire with (security_invoker = true) as
select
    affectation.structure_id,
    affectation.id as affectation_id,
    affectation.poste_id,
    affectation.conseiller_id,
    greatest(affectation.debut, conseiller.entree) as debut,
    least(affectation.fin, conseiller.sortie) as fin,
    affectation.part
from affectation
join conseiller on conseiller.structure_id = affectation.structure_id and conseiller.id = affectation.conseiller_id
where affectation.debut <= coalesce(conseiller.sortie, 'infinity')
    and coalesce(affectation.fin, 'infinity') >= conseiller.entree;

-- The days on which nobody holds a post, both included: from its opening, which is that of its first holder unless an earlier
-- one was said, to its closing or to the end of its agreements. fin: null where none is in sight.
create view vacance_de_poste with (security_invoker = true) as
select
    vie.structure_id,
    vie.poste_id,
    vie.reference,
    lower(vide) as debut,
    (upper(vide) - 1)::date as fin
from (
    select
        poste.structure_id,
        poste.id as poste_id,
        poste.reference::text collate "C" as reference,
        least(poste.ouverture, tenu.premier) as debut,
        case when least(poste.fermeture, chaine.terme) is not null
            then greatest(least(poste.fermeture, chaine.terme), tenu.dernier) end as fin,
        tenu.jours
    from poste
    cross join lateral (
        select min(debut) as premier, max(debut) as dernier, range_agg(daterange(debut, fin, '[]')) as jours
        from titulaire
        where titulaire.structure_id = poste.structure_id and titulaire.poste_id = poste.id
    ) tenu
    cross join lateral (
        select max(convention.fin) as terme
        from chaine_de_conventions sienne
        join chaine_de_conventions autre on autre.structure_id = sienne.structure_id and autre.tete_id = sienne.tete_id
        join convention on convention.structure_id = autre.structure_id and convention.id = autre.convention_id
        where sienne.structure_id = poste.structure_id and sienne.convention_id = poste.convention_id
    ) chaine
) vie
cross join lateral unnest(
    case when vie.debut <= coalesce(vie.fin, 'infinity')
        then datemultirange(daterange(vie.debut, vie.fin, '[]')) - coalesce(vie.jours, '{}')
        else '{}' end
) vide;

-- A holding that ended with a departure follows it, if its day is put right.
create function suivre_le_depart() returns trigger language plpgsql as $$
begin
    update affectation
    set fin = new.sortie
    where structure_id = new.structure_id and conseiller_id = new.id
        and fin = old.sortie and debut <= coalesce(new.sortie, 'infinity');
    return null;
end $$;
create trigger affectation_suit_le_depart after update of sortie on conseiller
    for each row when (old.sortie is distinct from new.sortie) execute function suivre_le_depart();

-- The post is the lock: of two who give it at once, one sees what the other gave.
create function refuser_plus_d_un_poste(ville uuid, tenu uuid) returns void language plpgsql as $$
begin
    perform from poste where structure_id = ville and id = tenu for no key update;
    if exists (
        select from titulaire un
        join titulaire autre on autre.structure_id = un.structure_id and autre.poste_id = un.poste_id
            and un.debut between autre.debut and coalesce(autre.fin, 'infinity')
        where un.structure_id = ville and un.poste_id = tenu
        group by un.affectation_id
        having sum(autre.part) > 100
    ) then
        raise exception 'more than one whole post' using errcode = 'check_violation', constraint = 'poste_tenu_au_plus_entier';
    end if;
end $$;

create function tenir_au_plus_un_poste() returns trigger language plpgsql as $$
begin
    perform refuser_plus_d_un_poste(new.structure_id, new.poste_id);
    return null;
end $$;
create constraint trigger poste_tenu_au_plus_entier after insert or update on affectation
    deferrable for each row execute function tenir_au_plus_un_poste();

create function tenir_encore_au_plus_un_poste() returns trigger language plpgsql as $$
begin
    perform refuser_plus_d_un_poste(new.structure_id, poste_id)
    from (
        select distinct poste_id from affectation where structure_id = new.structure_id and conseiller_id = new.id order by poste_id
    ) siens;
    return null;
end $$;
create constraint trigger poste_encore_tenu_au_plus_entier after update of entree, sortie on conseiller
    deferrable for each row when ((old.entree, old.sortie) is distinct from (new.entree, new.sortie))
    execute function tenir_encore_au_plus_un_poste();
