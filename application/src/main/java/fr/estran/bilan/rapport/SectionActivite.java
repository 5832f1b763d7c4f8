package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.bilan.rapport.Contexte.Rencontre;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.MotifDAnnulation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was planned and held, how many came, kind by kind. */
final class SectionActivite {

    private SectionActivite() {}

    static List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>();
        new TableauSeances(m).rediger().ifPresent(blocs::add);
        if (m.types().isEmpty()) {
            return blocs;
        }
        blocs.add(new TableauFrequentation(m, true).rediger());
        var absences = m.cite("absences");
        if (absences.connu()) {
            blocs.add(m.paragraphe("recit.absences", "n", absences));
        }
        var repartis = m.cite("repartis_sans_aide");
        if (repartis.connu()) {
            blocs.add(m.paragraphe("recit.pas_fait", "n", repartis));
        }
        var prets = m.cite("prets");
        if (prets.connu()) {
            blocs.add(m.paragraphe("recit.prets", "n", prets));
        }
        graphique(m, blocs);
        new TableauRencontres(m).rediger().ifPresent(blocs::add);
        return blocs;
    }

    private static void graphique(Matiere m, List<Bloc> blocs) {
        boolean deuxAnnees = m.types().stream().anyMatch(type -> participations(m.avant(), type) > 0);
        var barres = new ArrayList<Barre>();
        for (var type : m.types()) {
            int avant = participations(m.avant(), type);
            int maintenant = participations(m.annee(), type);
            if (maintenant > 0 && (!deuxAnnees || !m.avant().retenu("par_type", type.code(), "participations"))) {
                barres.add(new Barre(
                        m.libelles().titreDeType(type), deuxAnnees ? List.of(maintenant, avant) : List.of(maintenant)));
            }
        }
        if (barres.size() > 1) {
            var annees = deuxAnnees
                    ? List.of(
                            String.valueOf(m.annee().annee()),
                            String.valueOf(m.avant().annee()))
                    : List.of(String.valueOf(m.annee().annee()));
            blocs.add(new Bloc.Graphique(
                    m.dire("activite.graphique"), Alternative.dire(m, "activite.graphique", barres), annees, barres));
        }
    }

    private static int participations(Publie publie, TypeDAction type) {
        return publie.valeur("par_type", type.code(), "participations");
    }

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
                    .map(colonne -> m.colonne("rencontres.colonne." + colonne))
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

    /** Sessions planned, held, cancelled and why: sessions, never people, hence told in full. */
    record TableauSeances(Matiere m) {

        Optional<Bloc> rediger() {
            if (m.annee().comptes("programmees").isEmpty()) {
                return Optional.empty();
            }
            boolean annulees = !m.annee().comptes("annulees").isEmpty();
            boolean nonCloses = !m.annee().comptes("non_closes").isEmpty();
            var colonnes = new ArrayList<Colonne>();
            colonnes.add(m.colonne("activite.colonne.forme"));
            colonnes.add(m.colonneDeNombres("activite.colonne.programmees"));
            colonnes.add(m.colonneDeNombres("activite.colonne.tenues"));
            if (nonCloses) {
                colonnes.add(m.colonneDeNombres("activite.colonne.non_closes"));
            }
            if (annulees) {
                colonnes.add(m.colonneDeNombres("activite.colonne.annulees"));
                colonnes.add(m.colonne("activite.colonne.motifs"));
            }
            var lignes = Arrays.stream(TypeDAction.values())
                    .filter(type -> m.annee().valeur("programmees", type.code()) > 0)
                    .map(type -> ligne(type, annulees, nonCloses))
                    .toList();
            return Optional.of(new Bloc.Tableau(m.dire("activite.programmees"), colonnes, lignes, null));
        }

        private List<String> ligne(TypeDAction type, boolean annulees, boolean nonCloses) {
            var cellules = new ArrayList<>(List.of(
                    m.libelles().titreDeType(type),
                    Tableaux.cellule(m.annee().valeur("programmees", type.code())),
                    Tableaux.cellule(m.annee().valeur("par_type", type.code(), "seances"))));
            if (nonCloses) {
                cellules.add(Tableaux.cellule(m.annee().valeur("non_closes", type.code())));
            }
            if (annulees) {
                cellules.add(Tableaux.cellule(m.annee().valeur("annulees", type.code())));
                cellules.add(motifs(type));
            }
            return cellules;
        }

        private String motifs(TypeDAction type) {
            var motifs = m.annee().comptes("annulees_par_motif", type.code()).entrySet().stream()
                    .sorted(Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Entry.comparingByKey(Comparator.naturalOrder())))
                    .map(motif -> Typographie.nombre(motif.getValue()) + "\u00a0: " + motif(motif.getKey()))
                    .toList();
            return motifs.isEmpty() ? "–" : String.join(" ; ", motifs);
        }

        /** In a small team, who was away is nobody's business. */
        private String motif(String code) {
            boolean petite = m.contexte().equipe().conseillers() < Equipe.ASSEZ_NOMBREUX;
            return petite && MotifDAnnulation.dUnePersonne(code)
                    ? m.dire("annulation.empechement")
                    : m.phrases().code("annulation", code);
        }
    }
}
