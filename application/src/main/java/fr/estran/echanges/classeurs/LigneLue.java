package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.List;

/** What became of a row. */
sealed interface LigneLue {

    RangeeDeFeuille rangee();

    /** @param faits one; of a row with a column for each day, one for each that is filled */
    record Comprise(RangeeDeFeuille rangee, List<FaitLu> faits) implements LigneLue {}

    record Incomprise(RangeeDeFeuille rangee, List<Faute> fautes) implements LigneLue {}

    record Laissee(RangeeDeFeuille rangee, Motif motif) implements LigneLue {}

    /**
     * @param place of the cell; below zero where it is the row as a whole
     * @param plusHaut whether it is put right above the rows, at once for all that have it
     */
    record Faute(int place, String pourquoi, boolean plusHaut) {

        Faute(int place, String pourquoi) {
            this(place, pourquoi, place < 0);
        }
    }

    /** Why a row tells of nothing that is taken over. */
    enum Motif implements Code {
        TOTAL,
        TITRES,
        /** It says when and where, for the rows below. */
        CHAPEAU,
        SANS_RIEN
    }
}
