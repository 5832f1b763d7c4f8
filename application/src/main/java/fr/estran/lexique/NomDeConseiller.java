package fr.estran.lexique;

import fr.estran.commun.Messages;
import fr.estran.ecritures.NomEcrit;

/** What a counsellor is called of whom a sheet says one name alone: the team has two of each. */
public record NomDeConseiller(String prenom, String nom) {

    private static final Messages MESSAGES = Messages.de("lexique");

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
