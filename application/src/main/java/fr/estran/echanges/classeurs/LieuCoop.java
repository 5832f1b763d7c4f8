package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.LigneCoop.ColonneCoop;
import fr.estran.socle.tableurs.Ecritures;

/** Where something took place, as far as the file says so; nothing at all is a place too, which has no name. */
record LieuCoop(String nom, String adresse, String commune, String codePostal) {

    static LieuCoop de(LigneCoop ligne) {
        return new LieuCoop(
                ligne.texte(ColonneCoop.LIEU),
                ligne.texte(ColonneCoop.ADRESSE),
                ligne.texte(ColonneCoop.COMMUNE),
                ligne.texte(ColonneCoop.CODE_POSTAL));
    }

    boolean nomme() {
        return !nom.isEmpty();
    }

    /** An address is written better one day; the name of the place, in its town, is what stays. */
    String reference() {
        return "L-" + Ecritures.empreinte(Ecritures.nus(nom), Ecritures.nus(commune));
    }
}
