package fr.estran.programme.affiche;

import fr.estran.socle.commun.Code;
import java.util.List;

/** How the leaflet is made: of one model, three things that one holds in the hand. */
public enum FormeDePlaquette implements Code {
    /** A sheet that is folded twice: six panels of A4, or eight of A3. */
    DEPLIANT,
    /** Sheets of A4 folded once and stapled: pages of A5. */
    LIVRET,
    /** For whoever reads with difficulty: A4. */
    GRANDS_CARACTERES;

    /** The one that does best first. */
    static List<FormeDePlaquette> proposees(boolean pliable) {
        return pliable ? List.of(values()) : List.of(LIVRET, GRANDS_CARACTERES, DEPLIANT);
    }

    /** In points: those that are tried, the most comfortable first; below the last, it is not printed at all. */
    public List<Float> corps() {
        return switch (this) {
            case DEPLIANT -> List.of(15f, 14f, 13f, 12f);
            case LIVRET -> List.of(18f, 17f, 16f, 15f, 14f);
            case GRANDS_CARACTERES -> List.of(18f);
        };
    }

    /** The printer is given another file than the reader: pages in the order in which a machine wants them. */
    public boolean imposee() {
        return this != GRANDS_CARACTERES;
    }
}
