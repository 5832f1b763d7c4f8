-- The pieces of a transfer are sealed from now on. What waited for its day, unsealed, is handed in or asked for again.
alter table transfert no force row level security;
alter table transfert_morceau no force row level security;
delete from transfert where id in (select transfert_id from transfert_morceau);
delete from transfert_morceau;
alter table transfert force row level security;
alter table transfert_morceau force row level security;
