package fr.estran.inscriptions.guichet;

import fr.estran.socle.pages.Reponse.Page;

/** What else than a place in an action the desk may give to somebody, once they are found: another module takes over there. */
public interface AutreDemande {

    /** How it is called in an address. */
    String code();

    /** What a button says. */
    String libelle();

    /** @return the page on which one goes on */
    Page montrer(SaisieInscrire saisie);
}
