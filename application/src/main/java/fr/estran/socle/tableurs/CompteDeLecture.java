package fr.estran.socle.tableurs;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.util.List;

/** What passes from a file to whoever receives it, counted on the way, and kept within its bounds. */
final class CompteDeLecture {

    private final Bornes bornes;
    private final ReceptionDeLignes reception;
    private long lignes;
    private long formules;

    CompteDeLecture(Bornes bornes, ReceptionDeLignes reception) {
        this.bornes = bornes;
        this.reception = reception;
    }

    boolean veut(String feuille) {
        return reception.feuille(feuille);
    }

    void formule() {
        formules++;
    }

    void ligne(int numero, List<Cellule> cellules) throws FeuilleRefusee {
        var ligne = new RangeeDeFeuille(numero, cellules);
        if (ligne.vide()) {
            return;
        }
        if (++lignes > bornes.lignes()) {
            throw new FeuilleRefusee(RefusDeFeuille.TROP_DE_LIGNES);
        }
        if (cellules.size() > bornes.colonnes()) {
            throw new FeuilleRefusee(RefusDeFeuille.TROP_DE_COLONNES);
        }
        if (cellules.stream().anyMatch(valeur -> valeur.texte().length() > bornes.cellule())) {
            throw new FeuilleRefusee(RefusDeFeuille.CELLULE_TROP_LONGUE);
        }
        reception.ligne(ligne);
    }

    LectureDeFeuille lue() throws FeuilleRefusee {
        if (lignes == 0) {
            throw new FeuilleRefusee(RefusDeFeuille.VIDE);
        }
        return new LectureDeFeuille.Lue(lignes, formules);
    }
}
