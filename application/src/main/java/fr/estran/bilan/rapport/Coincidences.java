package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                            avec("sujet", sujet),
                            avec("postes", postes),
                            avec("jour", Typographie.date(nouvelle.convention().debut()))))
                    : Stream.of();
        });
    }

    /** The agreement under which the year ended, if it began in that year, and the one that it comes after. */
    record NouvelleConvention(
            Convention convention, @Nullable Convention precedente) {

        static Optional<NouvelleConvention> de(Matiere m) {
            return m.contexte()
                    .equipe()
                    .derniereConvention()
                    .filter(convention ->
                            convention.debut().getYear() == m.annee().annee())
                    .map(convention -> new NouvelleConvention(
                            convention,
                            m.contexte().equipe().conventions().stream()
                                    .filter(autre -> autre.fin().isBefore(convention.debut()))
                                    .reduce((_, derniere) -> derniere)
                                    .orElse(null)));
        }

        /** When it began, and for how long. */
        String dite(Matiere m) {
            return m.dire(
                    convention.reconduction() ? "recit.convention.reconduite" : "recit.convention.nouvelle",
                    avec("debut", Typographie.date(convention.debut())),
                    avec("fin", Typographie.date(convention.fin())),
                    avec("duree", duree(m)));
        }

        private String duree(Matiere m) {
            var duree = Period.between(convention.debut(), convention.fin().plusDays(1));
            boolean enAnnees = duree.getYears() > 0 && duree.getMonths() == 0 && duree.getDays() == 0;
            return enAnnees
                    ? m.dire("moyens.pour_annees", "n", duree.getYears())
                    : m.dire("moyens.jusqu_au", "fin", Typographie.date(convention.fin()));
        }

        /** "plus", "moins" or "autant" of them than before, if both say how many. */
        Optional<String> postes() {
            var avant = precedente == null ? null : precedente.postes();
            var maintenant = convention.postes();
            if (avant == null || maintenant == null) {
                return Optional.empty();
            }
            int ecart = maintenant.compareTo(avant);
            return Optional.of(ecart > 0 ? "plus" : ecart < 0 ? "moins" : "autant");
        }
    }
}
