package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Convention;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agreement under which the year ended, if it began in that year, and the one that it comes after. */
record NouvelleConvention(Convention convention, @Nullable Convention precedente) {

    static Optional<NouvelleConvention> de(Matiere m) {
        return m.contexte()
                .equipe()
                .derniereConvention()
                .filter(convention -> convention.debut().getYear() == m.annee().annee())
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
                "debut",
                Typographie.date(convention.debut()),
                "fin",
                Typographie.date(convention.fin()),
                "duree",
                duree(m));
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
