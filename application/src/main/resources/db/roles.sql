-- To be run once, by an administrator of the server, before the first start on an outside PostgreSQL:
--   psql -v mot_de_passe_migration=… -v mot_de_passe_application=… -f roles.sql
-- estran_migration owns the tables; estran_application owns nothing, and row-level security binds it.
create role estran_migration login password :'mot_de_passe_migration';
create role estran_application login password :'mot_de_passe_application';
-- The server's own log must not quote the rows that a statement was refused for: the application is told.
alter role estran_migration set log_min_messages = 'log';
alter role estran_application set log_min_messages = 'log';
-- Who has been reading for long is waited for, before what was erased is rewritten on the disk.
grant pg_read_all_stats to estran_migration;
create database estran owner estran_migration
    template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu icu_locale 'fr-FR';
revoke all on database estran from public;
grant connect, temporary on database estran to estran_application;
