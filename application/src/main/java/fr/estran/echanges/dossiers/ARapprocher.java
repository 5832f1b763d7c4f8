package fr.estran.echanges.dossiers;

import fr.estran.personnes.registre.PaireDeFiches;
import java.util.List;

/** Pairs of records that may be one person, of which an import brought one or both: the likeliest first. */
public record ARapprocher(ImportPasse versement, List<PaireDeFiches> paires) {

    /** Above which one may choose to see them all at once, of a hundred. */
    static final List<Integer> CERTITUDES = List.of(99, 95, 90, 75, 50);

    /** As many as one looks through on a page. */
    public static final int A_L_ECRAN = 100;

    public ARapprocher {
        paires = List.copyOf(paires);
    }

    public List<PaireDeFiches> auDessusDe(int certitude) {
        return paires.stream().filter(paire -> paire.certitude() >= certitude).toList();
    }

    /** Of those, the ones above which there is a pair: two who have but one name and one year may be below them all. */
    public List<Integer> certitudes() {
        return CERTITUDES.stream()
                .filter(certitude -> !auDessusDe(certitude).isEmpty())
                .toList();
    }

    /** What one sees of these. */
    public static List<PaireDeFiches> premieres(List<PaireDeFiches> paires) {
        return paires.stream().limit(A_L_ECRAN).toList();
    }
}
