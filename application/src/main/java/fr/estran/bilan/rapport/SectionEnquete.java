package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.publication.Pourcentages;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The surveys of the year: who was asked, who answered, and what they answered to the closed questions. */
final class SectionEnquete {

    private SectionEnquete() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        for (var enquete : m.contexte().enquetes()) {
            if (m.contexte().enquetes().size() > 1) {
                blocs.add(new Bloc.Titre(3, enquete.titre()));
            }
            var phrases = new ArrayList<>(List.of(presenter(m, enquete)));
            participation(m, enquete).ifPresent(phrases::add);
            blocs.add(new Bloc.Paragraphe(String.join(" ", phrases)));
            enquete.questions().stream()
                    .filter(Question::close)
                    .forEach(question ->
                            new TableauQuestion(m, enquete, question).rediger().ifPresent(blocs::add));
        }
        return blocs;
    }

    private static Optional<String> participation(Matiere m, EnquetePosee enquete) {
        int sollicites = m.annee().valeur("enquetes", enquete.reference(), "sollicites");
        int repondants = m.annee().valeur("enquetes", enquete.reference(), "repondants");
        if (repondants == 0) {
            return Optional.empty();
        }
        return Optional.of(
                sollicites >= repondants
                        ? m.dire(
                                "enquete.taux",
                                avec("n", repondants),
                                avec("invitations", sollicites),
                                avec("taux", Pourcentages.part(repondants, sollicites)))
                        : m.dire("enquete.repondants", "n", repondants));
    }

    private static String presenter(Matiere m, EnquetePosee enquete) {
        return enquete.fermee() == null
                ? m.dire("enquete.ouverte", "titre", enquete.titre(), "debut", Typographie.date(enquete.ouverte()))
                : m.dire(
                        "enquete.presentation",
                        avec("titre", enquete.titre()),
                        avec("periode", m.periode(new Intervalle(enquete.ouverte(), enquete.fermee()))));
    }
}
