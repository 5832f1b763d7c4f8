-- Where those who lend a hand are reached, as far as they said, and how they wish to be: ADR 0150. joindre_le: the last day on which that
-- was written. It goes as soon as they are no longer offered, and some time after the last session that they helped at.
alter table benevole
    add telephone text constraint telephone_de_benevole_court check (length(telephone) <= 30),
    add courriel text constraint courriel_de_benevole_court check (length(courriel) <= 254),
    add adresse text constraint adresse_de_benevole_courte check (length(adresse) <= 300),
    add prevenir code constraint moyen_de_benevole_connu check (prevenir in ('sms', 'courriel', 'appel', 'courrier', 'aucun')),
    add joindre_le date,
    add constraint benevole_parti_sans_coordonnees check (
        parti_le is null or num_nonnulls(telephone, courriel, adresse, prevenir, joindre_le) = 0);
