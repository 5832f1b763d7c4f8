-- retenu: it could not leave in time for a fault of ours (a password, a relay, a gateway): it stays to be sent until its time is over,
-- and whoever is called or written to for it meanwhile bears the mark too. Said where it has left late, or never.
alter table message add retenu boolean not null default false;
