-- Where a call to return comes from: somebody of the team noted it, or the person asked for it on the site.
alter table appel_recu
    add origine text collate "C" not null default 'equipe'
        constraint origine_d_appel_connue check (origine in ('equipe', 'site'));
