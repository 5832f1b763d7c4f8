package fr.estran.bilan;

import fr.estran.bilan.Contexte.Intervalle;
import java.util.List;

/** Courses and school holidays: the one cause that the records hold is that a post was vacant during them. */
record Stages(Matiere m) {

    void raconter(List<String> phrases) {
        int stages = m.annee().valeur("par_type", "stage", "actions");
        if (stages < m.avant().valeur("par_type", "stage", "actions")) {
            m.vacancesDePoste().stream()
                    .filter(this::pendantLesVacances)
                    .findFirst()
                    .ifPresent(vacance ->
                            phrases.add(m.dire("stages.cause", "periode", SectionMoyens.periode(m, vacance))));
        }
        int enVacances = m.annee().valeur("stages_en_vacances");
        if (enVacances > 0 && enVacances <= stages) {
            phrases.add(m.dire(
                    enVacances == stages ? "stages.tous_en_vacances" : "stages.en_vacances",
                    "n",
                    enVacances == stages ? stages : enVacances));
        }
    }

    private boolean pendantLesVacances(Intervalle vacance) {
        return m.contexte().vacancesScolaires().stream().anyMatch(vacance::croise);
    }
}
