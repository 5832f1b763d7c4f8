package fr.estran.reprise;

/** Where something took place, as far as the file says so; nothing at all is a place too, which has no name. */
record LieuCoop(String nom, String adresse, String commune, String codePostal, String codeInsee) {

    static LieuCoop de(LigneCoop ligne) {
        return new LieuCoop(
                ligne.texte(ColonneCoop.LIEU),
                ligne.texte(ColonneCoop.ADRESSE),
                ligne.texte(ColonneCoop.COMMUNE),
                ligne.texte(ColonneCoop.CODE_POSTAL),
                ligne.texte(ColonneCoop.CODE_INSEE));
    }

    boolean nomme() {
        return !nom.isEmpty();
    }

    String reference() {
        return "L-"
                + Ecritures.empreinte(
                        Ecritures.nus(nom), Ecritures.nus(adresse), Ecritures.nus(commune), codePostal, codeInsee);
    }
}
