-- How a member of the team is called, once, as of people (V323): somebody of the team has always both names.
create function nom_entier(membre conseiller) returns text language sql immutable parallel safe
    return (membre).prenom || ' ' || (membre).nom;
