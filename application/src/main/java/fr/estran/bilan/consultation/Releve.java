package fr.estran.bilan.consultation;

import fr.estran.bilan.consultation.Releve.Valeur;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Divulgation;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.socle.commun.Periode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period, as they may be told to whoever looks.
 *
 * @param publie what may be told of people outside (or, inside, of their reasons); null where nothing may: on a part of a
 *     year, or under a filter, small counts could be computed back
 * @param dehors whether it is for outside
 * @param premier whether records begin in it, or after it: nobody who came before is known, and nobody can be told new
 */
record Releve(Periode periode, Chiffres chiffres, @Nullable Publie publie, boolean dehors, boolean premier) {

    private static final String PARTICIPATIONS_AUX_ATELIERS = "ateliers_par_thematique.*.participations";

    /** Whether it may speak of a figure at all: what is silent is not nothing, and is compared with nothing. */
    boolean parleDe(Indicateur indicateur) {
        var cle = List.of(indicateur.cle().split("\\."));
        return !(premier && indicateur.deNouveaux())
                && !rienDeNote(indicateur)
                && (!surveillee(indicateur) || publie != null || Publication.libre(cle));
    }

    /** Whether nothing is noted in it of what only a note can tell. */
    boolean rienDeNote(Indicateur indicateur) {
        return indicateur.tuSansNote() && indicateur.dans(chiffres).isEmpty();
    }

    /** People are compared where both periods name nearly all who came: elsewhere, what moves may be how many gave their name. */
    boolean comparable(Releve avant, Indicateur indicateur) {
        return !indicateur.dePersonnes() || Publication.nommee(chiffres) && Publication.nommee(avant.chiffres);
    }

    ChiffresDits dits(Indicateur indicateur) {
        if (!surveillee(indicateur)) {
            return new ChiffresDits(toutes(indicateur).toList(), Set.of());
        }
        var valeurs = dicibles(indicateur);
        return new ChiffresDits(valeurs, tus(indicateur, valeurs));
    }

    /** What is kept back; with a part of a whole, those of it who are of no known part. */
    private Set<List<String>> tus(Indicateur indicateur, List<Valeur> valeurs) {
        var dits = valeurs.stream()
                .flatMap(valeur -> valeur.codes().stream().map(code -> chemin(valeur.tout(), code)))
                .collect(Collectors.toSet());
        return toutes(indicateur)
                .filter(valeur -> valeur.nombre() > 0)
                .map(valeur -> chemin(tout(indicateur, valeur.chemin()), code(indicateur, valeur.chemin())))
                .filter(chemin -> !dits.contains(chemin))
                .flatMap(chemin -> Stream.of(chemin, chemin(chemin.subList(0, chemin.size() - 1), Repartition.INCONNU)))
                .filter(chemin -> !dits.contains(chemin))
                .collect(Collectors.toSet());
    }

    private static List<String> chemin(List<String> tout, String code) {
        return Stream.concat(tout.stream(), Stream.of(code)).toList();
    }

    private boolean surveillee(Indicateur indicateur) {
        return dehors || groupeePourTous(indicateur);
    }

    static boolean groupeePourTous(Indicateur indicateur) {
        return indicateur.divulgation() == Divulgation.GROUPEE_POUR_TOUS;
    }

    /** Something is told only in groups, or not at all. */
    boolean reserve() {
        return dehors && publie != null && publie.reserve();
    }

    private Stream<Valeur> toutes(Indicateur indicateur) {
        return indicateur.dans(chiffres).entrySet().stream()
                .map(figure -> new Valeur(figure.getKey(), figure.getValue(), true));
    }

    private List<Valeur> dicibles(Indicateur indicateur) {
        var libres = toutes(indicateur)
                .filter(valeur -> Publication.libre(valeur.chemin()))
                .toList();
        if (!libres.isEmpty() || publie == null) {
            return libres;
        }
        var parts = new ArrayList<Valeur>();
        toutes(indicateur)
                .map(valeur -> tout(indicateur, valeur.chemin()))
                .distinct()
                .forEach(tout -> parts.addAll(parts(publie, tout)));
        return parts.isEmpty() ? uneAUne(indicateur, publie) : parts;
    }

    /** The whole that a figure is a part of. */
    private static List<String> tout(Indicateur indicateur, List<String> chemin) {
        return chemin.subList(0, rang(indicateur, chemin));
    }

    private static String code(Indicateur indicateur, List<String> chemin) {
        return chemin.get(rang(indicateur, chemin));
    }

    private static int rang(Indicateur indicateur, List<String> chemin) {
        return indicateur.cle().equals(PARTICIPATIONS_AUX_ATELIERS) ? 1 : chemin.size() - 1;
    }

    private static List<Valeur> parts(Publie publie, List<String> tout) {
        return publie.repartition(tout.toArray(String[]::new)).parts().stream()
                .map(part -> new Valeur(chemin(tout, String.join("+", part.codes())), part.valeur(), !part.groupe()))
                .toList();
    }

    private List<Valeur> uneAUne(Indicateur indicateur, Publie dite) {
        return toutes(indicateur)
                .map(Valeur::chemin)
                .map(chemin -> new Valeur(chemin, dite.valeur(chemin.toArray(String[]::new)), true))
                .filter(valeur -> valeur.nombre() > 0)
                .toList();
    }

    /**
     * A figure as it may be told.
     *
     * @param chemin its path; of several told as one, the codes are joined by a {@code +}
     * @param seule whether it is one figure, whose rows there are, and no group of them
     */
    record Valeur(List<String> chemin, int nombre, boolean seule) {

        /** What it is a part of. */
        List<String> tout() {
            return chemin.subList(0, chemin.size() - 1);
        }

        /** Which parts of the whole it stands for, in no order. */
        Set<String> codes() {
            return seule ? Set.of(chemin.getLast()) : Set.of(chemin.getLast().split("\\+"));
        }
    }

    /**
     * What is told of a family of figures in a period.
     *
     * @param tus the paths of what there is, and is not told: it is not nothing
     */
    record ChiffresDits(List<Valeur> valeurs, Set<List<String>> tus) {}
}
