package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions, participations and people, kind by kind, beside the year before. What is kept back is not nothing. */
record TableauFrequentation(Matiere m, boolean moyennes) {

    /** Where nobody came to a session because there was none, or one person comes at a time; where nobody is known of those who came. */
    private static final String SANS_OBJET = "–";

    public Bloc rediger() {
        boolean compare = m.typesDesDeuxAnnees().stream().anyMatch(type -> participations(m.avant(), type) > 0);
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(m.colonne("activite.colonne.forme"));
        var gens = m.annee().nommee() ? "personnes" : "personnes_connues";
        for (var colonne : List.of("seances", "participations", gens)) {
            colonnes.add(m.colonneDeNombres("activite.colonne." + colonne));
        }
        if (moyennes) {
            colonnes.add(m.colonneDeNombres("activite.colonne.moyenne"));
        }
        if (compare) {
            colonnes.add(new Colonne(
                    m.dire("activite.colonne.avant", "annee", m.avant().annee()), true));
            colonnes.add(m.colonneDeNombres("activite.colonne.evolution"));
        }
        var lignes = new ArrayList<List<String>>();
        var types = compare ? m.typesDesDeuxAnnees() : m.types();
        types.forEach(type -> lignes.add(ligne(type, compare)));
        if (types.size() > 1) {
            lignes.add(ensemble(compare));
        }
        return new Bloc.Tableau(
                m.dire("activite.frequentation"), colonnes, lignes, note(lignes, compare ? types : List.of()));
    }

    private List<String> ligne(TypeDAction type, boolean compare) {
        int seances = type.individuelle() ? 0 : m.annee().valeur("par_type", type.code(), "seances");
        var participations = Tableaux.valeur(m.annee(), "par_type", type.code(), "participations");
        var cellules = new ArrayList<>(List.of(
                m.libelles().titreDeType(type),
                type.individuelle() ? SANS_OBJET : Tableaux.cellule(seances),
                Tableaux.cellule(participations),
                personnes(type)));
        moyenne(cellules, participations, seances);
        if (compare) {
            comparer(cellules, participations, Tableaux.valeur(m.avant(), "par_type", type.code(), "participations"));
        }
        return cellules;
    }

    /**
     * Where the people of the year are too few to be told, those of its kinds are not told either. Whoever came and gave no name is
     * not nobody: of a kind that nobody is known at, nothing is said; beside some who are known, they are more.
     */
    private String personnes(TypeDAction type) {
        var participations = Tableaux.valeur(m.annee(), "par_type", type.code(), "participations");
        var personnes = Tableaux.valeur(m.annee(), "par_type", type.code(), "personnes");
        boolean venues = participations == null || participations > 0;
        if (venues && m.annee().retenu("usagers")) {
            return Tableaux.NON_PUBLIE;
        }
        return gens(personnes, venues, m.annee().connait("par_type", type.code(), "anonymes_comptes"));
    }

    private String gens(@Nullable Integer personnes, boolean venues, boolean anonymes) {
        if (personnes != null && personnes == 0 && venues) {
            return SANS_OBJET;
        }
        return personnes != null && personnes > 0 && anonymes && m.annee().nommee()
                ? m.dire("activite.au_moins", "n", personnes)
                : Tableaux.cellule(personnes);
    }

    private void comparer(List<String> cellules, @Nullable Integer maintenant, @Nullable Integer avant) {
        cellules.add(Tableaux.cellule(avant));
        cellules.add(m.evolution().cellule(maintenant, avant));
    }

    private List<String> ensemble(boolean compare) {
        var participations = Tableaux.valeur(m.annee(), "participations");
        var cellules = new ArrayList<>(List.of(
                m.dire("activite.ensemble"),
                m.seances() == 0 ? SANS_OBJET : Typographie.nombre(m.seances()),
                Tableaux.cellule(participations),
                gens(Tableaux.valeur(m.annee(), "usagers"), participations == null || participations > 0, false)));
        moyenne(cellules, participations, m.individuelles().isEmpty() ? m.seances() : 0);
        if (compare) {
            comparer(cellules, participations, Tableaux.valeur(m.avant(), "participations"));
        }
        return cellules;
    }

    /** @param compares kinds that stand beside the year before */
    private @Nullable String note(List<List<String>> lignes, List<TypeDAction> compares) {
        var notes = new ArrayList<String>();
        if (m.types().size() > 1 && m.annee().valeur("usagers") > 0) {
            notes.add(m.dire("activite.note.ensemble"));
        }
        if (!m.individuelles().isEmpty()) {
            notes.add(m.dire("activite.note.individuelles", "formes", m.individuelles()));
        }
        if (m.anonymes()) {
            notes.add(EnCommun.sansNom(m)
                    .filter(_ -> m.annee().nommee() || m.personnesInconnues())
                    .orElseGet(() -> m.dire("activite.note.anonymes")));
        }
        if (m.types().stream().anyMatch(type -> personnes(type).equals(SANS_OBJET))) {
            notes.add(m.dire("activite.note.tiret"));
        }
        enNombre(compares).ifPresent(notes::add);
        if (lignes.stream().anyMatch(ligne -> ligne.contains(Tableaux.NON_PUBLIE))) {
            notes.add(m.dire("tableau.non_publie"));
        }
        sansReleves().ifPresent(notes::add);
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    /** Why some changes are told in numbers, where there are such. */
    private Optional<String> enNombre(List<TypeDAction> compares) {
        var raisons = compares.isEmpty()
                ? List.<String>of()
                : Stream.concat(
                                compares.stream().map(type -> List.of("par_type", type.code(), "participations")),
                                Stream.of(List.of("participations")))
                        .map(chemin -> chemin.toArray(String[]::new))
                        .flatMap(
                                chemin -> Evolution.enNombre(
                                        Tableaux.valeur(m.annee(), chemin), Tableaux.valeur(m.avant(), chemin))
                                        .stream())
                        .distinct()
                        .sorted()
                        .map(raison -> m.dire(
                                "activite.note.evolution." + raison,
                                "annee",
                                raison.equals("rien")
                                        ? m.annee().annee()
                                        : m.avant().annee()))
                        .toList();
        return raisons.isEmpty()
                ? Optional.empty()
                : Optional.of(m.dire(
                        "activite.note.evolution",
                        "raisons",
                        String.join(m.dire("activite.note.evolution.ou"), raisons)));
    }

    /** The year before has no records, or not all of them, or the year has not; one that is not over is compared with nothing anyway. */
    private Optional<String> sansReleves() {
        int annee = m.annee().annee();
        var releves = m.contexte().releves();
        var premier = releves.premier();
        if (releves.arrete() != null || premier == null || releves.comparent(annee)) {
            return Optional.empty();
        }
        var avant = avec("avant", Integer.toString(annee - 1));
        if (!Periode.annee(annee - 1).couverteDepuis(premier)) {
            return Optional.of(m.dire("comparaison.sans_releves", avant, avec("jour", Typographie.date(premier))));
        }
        return Optional.of(
                m.racontee().estUneAnnee()
                        ? m.dire(
                                "comparaison.avant_en_partie",
                                avant,
                                avec("periode", m.periode(releves.avant(annee - 1))))
                        : m.dire("comparaison.en_partie", avant, avec("periode", m.periode(m.racontee()))));
    }

    private void moyenne(List<String> cellules, @Nullable Integer participations, int seances) {
        if (!moyennes) {
            return;
        }
        if (seances == 0) {
            cellules.add(SANS_OBJET);
        } else {
            cellules.add(
                    participations == null
                            ? Tableaux.NON_PUBLIE
                            : Typographie.moyenne(
                                    new Quantite(DeGens.PARTICIPATIONS, participations),
                                    new Quantite(DeChoses.SEANCES, seances)));
        }
    }

    private static int participations(Publie publie, TypeDAction type) {
        return publie.valeur("par_type", type.code(), "participations");
    }
}
