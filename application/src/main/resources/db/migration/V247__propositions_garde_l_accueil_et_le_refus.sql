-- accueil: of a piece about a place, which one stood at that rank when it was written (the id of its venue, or its address; blank:
-- none did). Places move up when one before them goes. Null: no place, or nobody noted it.
alter table proposition_champ
    add accueil text constraint accueil_propose_bref check (length(accueil) <= 500);

-- The digest of the address that refused for good: nothing is sent there again, and the body is asked by letter.
alter table lien_fiche
    add adresse_refusee bytea;
