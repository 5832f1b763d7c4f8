package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;

record ConseillerCoop(String prenom, String nom) {

    boolean nomme() {
        return !prenom.isEmpty() || !nom.isEmpty();
    }

    /** Of whom a list of people is; empty where nobody says so. */
    String proprietaire() {
        return nomme() ? reference() : "";
    }

    String reference() {
        return "C-" + Ecritures.empreinte(Ecritures.nus(prenom), Ecritures.nus(nom));
    }
}
