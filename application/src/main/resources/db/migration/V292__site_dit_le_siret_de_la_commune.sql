-- Which body runs the venues of the service, as the national directory asks: without it they are not told there.
alter table vitrine add siret text constraint siret_de_quatorze_chiffres check (siret ~ '^\d{14}$');
