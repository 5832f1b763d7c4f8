package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Intervalle;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happened in the year of a rise or of a fall, and goes the same way. Whether it is the cause, a person alone
 * says: these sentences only say that both came together.
 *
 * @param sujet the rise or the fall, as a sentence begins with it
 */
record Coincidences(Matiere m, boolean hausse, String sujet) {

    /** A post that is empty for a few days explains nothing. */
    static final int JOURS = 14;

    /** Of a figure that moved the same way. */
    Stream<String> nombre(EcartDAnnees mouvement, String deQuoi) {
        return mouvement.va(hausse)
                ? Stream.of(m.dire("cause.nombre", "sujet", sujet, "sens", mouvement.sens(), "quoi", deQuoi))
                : Stream.of();
    }

    /** More of them take away from what fell. */
    Stream<String> annulations(EcartDAnnees mouvement) {
        return !hausse && mouvement.hausse() ? Stream.of(m.dire("cause.annulations", "sujet", sujet)) : Stream.of();
    }

    /**
     * Posts that were empty longer than the year before; or that were empty then, and no more.
     *
     * @param compte the days on which it matters
     */
    Stream<String> postes(Predicate<Intervalle> compte) {
        var vacants = m.postesVacants();
        var auparavant = m.contexte().equipe().postesVacants(m.avant().annee());
        if (hausse) {
            return vacants.isEmpty() ? dire("cause.poste_pourvu", auparavant, compte) : Stream.of();
        }
        return jours(vacants) > jours(auparavant) ? dire("cause.vacance", vacants, compte) : Stream.of();
    }

    private Stream<String> dire(String cle, Map<Intervalle, Integer> vacants, Predicate<Intervalle> compte) {
        return vacants.entrySet().stream()
                .filter(vacance -> vacance.getKey().jours() >= JOURS && compte.test(vacance.getKey()))
                .map(vacance ->
                        m.dire(cle, "sujet", sujet, "n", vacance.getValue(), "periode", m.periode(vacance.getKey())));
    }

    private static long jours(Map<Intervalle, Integer> vacants) {
        return vacants.entrySet().stream()
                .mapToLong(vacance -> vacance.getKey().jours() * vacance.getValue())
                .sum();
    }

    /** One that held for most of the year, and is a first one, or has other posts than the one before it. */
    Stream<String> convention() {
        var duPremierSemestre = NouvelleConvention.de(m).stream()
                .filter(nouvelle -> nouvelle.convention().debut().getMonthValue() <= 6);
        return duPremierSemestre.flatMap(nouvelle -> {
            var postes = nouvelle.postes().orElse("autant");
            boolean premiere =
                    hausse && postes.equals("autant") && !nouvelle.convention().reconduction();
            return premiere || postes.equals(hausse ? "plus" : "moins")
                    ? Stream.of(m.dire(
                            "cause.convention",
                            "sujet",
                            sujet,
                            "postes",
                            postes,
                            "jour",
                            Typographie.date(nouvelle.convention().debut())))
                    : Stream.of();
        });
    }
}
