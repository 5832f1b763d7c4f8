package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.commun.Suppression;
import java.util.List;
import java.util.stream.Stream;

/**
 * What could not be done in the days of a year that are counted. Nought is not told: nobody knows whether there was none, or none
 * was noted.
 *
 * @param repartis how many times somebody who had come left without help
 * @param jamaisAppeles registrations that stayed on a list to the end, without a place offered: that number stays inside
 * @param annulees sessions that were announced, and not held
 */
public record PasFait(int repartis, int jamaisAppeles, int annulees) {

    static final PasFait RIEN = new PasFait(0, 0, 0);

    static PasFait de(Chiffres chiffres) {
        return new PasFait(
                chiffres.valeur("repartis_sans_aide"),
                chiffres.valeur("jamais_appeles"),
                chiffres.valeur("annulees_en_tout"));
    }

    /** One kind of it, with the figure that it is read from. */
    public record Dit(String figure, String phrase) {}

    /** As the service reads it. */
    public List<Dit> dits() {
        return Stream.of(
                        dit("repartis_sans_aide", "pas_fait.repartis", repartis),
                        dit("jamais_appeles", "pas_fait.jamais_appeles", jamaisAppeles),
                        dit("annulees_en_tout", "pas_fait.annulees", annulees))
                .flatMap(List::stream)
                .toList();
    }

    /** As it leaves the service. */
    List<String> phrases() {
        return Stream.concat(
                        MotsDeConvention.tait(repartis)
                                ? Stream.of(new Dit("", M.dire("pas_fait.repartis_peu", "seuil", Suppression.SEUIL)))
                                : dit("", "pas_fait.repartis", repartis).stream(),
                        dit("", "pas_fait.annulees", annulees).stream())
                .map(Dit::phrase)
                .toList();
    }

    private static List<Dit> dit(String figure, String cle, int n) {
        return n == 0 ? List.of() : List.of(new Dit(figure, M.dire(cle, "n", n)));
    }
}
