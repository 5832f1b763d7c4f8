package fr.estran.reprise;

record ConseillerCoop(String prenom, String nom) {

    boolean nomme() {
        return !prenom.isEmpty() || !nom.isEmpty();
    }

    String reference() {
        return "C-" + Ecritures.empreinte(Ecritures.nus(prenom), Ecritures.nus(nom));
    }
}
