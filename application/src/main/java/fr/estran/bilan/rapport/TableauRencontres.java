package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Rencontre;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The talks of the year: on which day, on what, by whom and where. */
record TableauRencontres(Matiere m) {

    private static final String RIEN = "–";

    Optional<Bloc> rediger() {
        var rencontres = m.contexte().rencontres();
        if (rencontres.isEmpty() || !m.types().contains(TypeDAction.RDV_JEUDI)) {
            return Optional.empty();
        }
        var colonnes = Stream.of("jour", "titre", "invite", "lieu")
                .filter(colonne -> !colonne.equals("lieu") || situables())
                .map(colonne -> new Colonne(m.dire("rencontres.colonne." + colonne), false))
                .toList();
        return Optional.of(new Bloc.Tableau(
                m.dire("rencontres.legende", "formes", m.libelles().titreDeType(TypeDAction.RDV_JEUDI)),
                colonnes,
                rencontres.stream().map(this::ligne).toList(),
                null));
    }

    private List<String> ligne(Rencontre rencontre) {
        var cellules = List.of(
                Typographie.date(rencontre.jour()),
                rencontre.titre(),
                Objects.requireNonNullElse(rencontre.invite(), RIEN),
                Objects.requireNonNullElse(rencontre.lieu(), RIEN));
        return situables() ? cellules : cellules.subList(0, 3);
    }

    /** As of an event: a venue that had nothing else would tell of its heads without a name. */
    private boolean situables() {
        return m.annee().valeur(TypeDAction.RDV_JEUDI.code(), "situable") > 0;
    }
}
