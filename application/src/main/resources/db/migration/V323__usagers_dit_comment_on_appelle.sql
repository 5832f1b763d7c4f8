-- How somebody is called, each way of it once: no statement joins these columns anew (NomsDitsTests). Each is given a row that
-- its caller has read, with the rights and under the policy of its caller; it reads none itself, and PostgreSQL writes what it
-- says in the place of the call.
create function prenom_dit(fiche usager) returns text language sql immutable parallel safe
    return coalesce((fiche).prenom, '');

-- A minor met through a partner has a pseudonym there.
create function nom_dit(fiche usager) returns text language sql immutable parallel safe
    return coalesce((fiche).nom, (fiche).pseudonyme);

-- First name, then name; null of nobody, as of a row that an outer join has not found.
create function nom_entier(fiche usager) returns text language sql immutable parallel safe
    return nullif(btrim(prenom_dit(fiche) || ' ' || coalesce(nom_dit(fiche), '')), '');

-- To whoever must not learn the pseudonym of somebody else, or says it apart.
create function nom_sans_pseudonyme(fiche usager) returns text language sql immutable parallel safe
    return nullif(btrim(prenom_dit(fiche) || ' ' || coalesce((fiche).nom, '')), '');
