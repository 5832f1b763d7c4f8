package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.MotifDAnnulation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;

/** Sessions planned, held, cancelled and why: sessions, never people, hence told in full. */
record TableauSeances(Matiere m) {

    Optional<Bloc> rediger() {
        if (m.annee().comptes("programmees").isEmpty()) {
            return Optional.empty();
        }
        boolean annulees = !m.annee().comptes("annulees").isEmpty();
        boolean nonCloses = !m.annee().comptes("non_closes").isEmpty();
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(new Colonne(m.dire("activite.colonne.forme"), false));
        colonnes.add(new Colonne(m.dire("activite.colonne.programmees"), true));
        colonnes.add(new Colonne(m.dire("activite.colonne.tenues"), true));
        if (nonCloses) {
            colonnes.add(new Colonne(m.dire("activite.colonne.non_closes"), true));
        }
        if (annulees) {
            colonnes.add(new Colonne(m.dire("activite.colonne.annulees"), true));
            colonnes.add(new Colonne(m.dire("activite.colonne.motifs"), false));
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
