package fr.estran.socle.tableurs;

import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.util.List;

/** What passes from a file to whoever receives it, counted on the way, and kept within its bounds. */
final class CompteDeLecture {

    private static final Messages MESSAGES = Messages.de("socle/tableurs");

    /** Whoever waits is told how far it has come after each so many rows: how many there are, a workbook does not say. */
    private static final int PAS = 1000;

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
        if (lignes % PAS == 0) {
            Avancee.etape(MESSAGES.dire("avancee", "n", lignes));
        }
    }

    LectureDeFeuille lue() throws FeuilleRefusee {
        if (lignes == 0) {
            throw new FeuilleRefusee(RefusDeFeuille.VIDE);
        }
        return new LectureDeFeuille.Lue(lignes, formules);
    }
}
