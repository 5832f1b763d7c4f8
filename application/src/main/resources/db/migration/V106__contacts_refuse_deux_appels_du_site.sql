-- Asked for twice on the site at one moment, it is one call to return: the first. Those that were two are one again.
alter table appel_recu no force row level security;

delete from appel_recu
using appel_recu premier
where premier.structure_id = appel_recu.structure_id
    and premier.telephone_plie = appel_recu.telephone_plie
    and premier.origine = 'site'
    and premier.etat = 'a_rappeler'
    and appel_recu.origine = 'site'
    and appel_recu.etat = 'a_rappeler'
    and (premier.recu_le, premier.id) < (appel_recu.recu_le, appel_recu.id);

alter table appel_recu force row level security;

create unique index appel_recu_un_du_site on appel_recu (structure_id, telephone_plie)
    where origine = 'site' and etat = 'a_rappeler';
