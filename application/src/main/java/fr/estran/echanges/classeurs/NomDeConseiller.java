package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.NomEcrit;

/** What a counsellor is called of whom a sheet says one name alone: the team has two of each. */
record NomDeConseiller(String prenom, String nom) {

    private static final Messages MESSAGES = Messages.de("echanges/lexique");

    public static NomDeConseiller lire(String ecrit) {
        var dit = NomEcrit.lire(ecrit, false);
        return dit.prenom().isEmpty()
                ? new NomDeConseiller(
                        MESSAGES.dire(dit.genre().equals("F") ? "conseiller.prenom.F" : "conseiller.prenom"), dit.nom())
                : new NomDeConseiller(dit.prenom(), dit.nom());
    }

    public String entier() {
        return prenom + " " + nom;
    }
}
