-- Links that were sent and not used yet: none of them opens a form any more.
select count(*) from enquete_invitation where lien is not null and not repondu
