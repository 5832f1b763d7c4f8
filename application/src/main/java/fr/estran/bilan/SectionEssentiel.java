package fr.estran.bilan;

import fr.estran.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** The few figures that one would tell aloud, each with its unit. */
final class SectionEssentiel implements Section {

    @Override
    public String cle() {
        return "essentiel";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var points = new ArrayList<String>();
        personnes(m, points);
        participations(m, points);
        lieux(m, points);
        for (var enquete : m.contexte().enquetes()) {
            SectionEnquete.participation(m, enquete).ifPresent(points::add);
        }
        return points.isEmpty() ? List.of() : List.of(new Bloc.Liste(points));
    }

    private static void personnes(Matiere m, List<String> points) {
        int usagers = m.annee().valeur("usagers");
        if (usagers > 0) {
            var suite = m.evolution().incise(usagers, m.avant().valeur("usagers"));
            points.add(m.dire("essentiel.personnes", "n", usagers, "suite", suite));
        }
        if (!m.premiereAnnee() && m.annee().valeur("nouveaux_usagers") > 0) {
            int nouveaux = m.annee().valeur("nouveaux_usagers");
            points.add(m.dire(
                    m.contexte().releves().inconnus() ? "essentiel.inconnus" : "essentiel.nouveaux", "n", nouveaux));
        }
    }

    private static void participations(Matiere m, List<String> points) {
        int participations = m.annee().valeur("participations");
        if (participations > 0) {
            var suite = m.evolution().incise(participations, m.avant().valeur("participations"));
            points.add(m.dire("essentiel.participations", "n", participations, "seances", m.seances(), "suite", suite));
        } else if (m.seances() > 0) {
            points.add(m.dire("essentiel.seances", "n", m.seances()));
        }
    }

    private static void lieux(Matiere m, List<String> points) {
        int lieux = m.annee().valeur("lieux_d_intervention");
        int quartiers = m.annee().valeur("quartiers_d_intervention");
        if (lieux > 1) {
            points.add(
                    quartiers > 1
                            ? m.dire("essentiel.lieux_et_quartiers", "n", lieux, "quartiers", quartiers)
                            : m.dire("essentiel.lieux", "n", lieux));
        }
    }
}
