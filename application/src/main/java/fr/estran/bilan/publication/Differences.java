package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be told of a year, beside all that was told of it already: a reader who holds both subtracts one from
 * the other, and what he finds is a count like any other. It is nothing, or eleven at least.
 */
public final class Differences {

    private final Publie neuf;
    private final List<Publie> deja;

    private Differences(Publie neuf, List<Publie> deja) {
        this.neuf = neuf;
        this.deja = List.copyOf(deja);
    }

    /** {@code deja}: of the same year, in the order in which they are to be gone back to. */
    public static Differences entre(Publie neuf, List<Publie> deja) {
        return new Differences(neuf, deja);
    }

    /** The figures that tell of few, beside one document or another; each once. */
    public List<Ecart> ecarts() {
        return neuf.familles().stream()
                .filter(famille -> !dejaDite(neuf, famille))
                .flatMap(famille -> deja.stream().flatMap(dit -> new FaceAFace(dit, neuf, famille).ecarts().stream()))
                .distinct()
                .toList();
    }

    /** What is told exactly as one document told it tells nothing more. */
    private boolean dejaDite(Publie publie, Famille famille) {
        var dits = dits(publie, famille);
        return deja.stream().anyMatch(dit -> dits(dit, famille).containsAll(dits));
    }

    private static List<Dit> dits(Publie publie, Famille famille) {
        return publie.dits().stream()
                .filter(dit -> dit.valeur() != null && famille.contient(dit.chemin()))
                .toList();
    }

    /** The year as one chose to tell it; as it is, where nothing was chosen or nothing has to be. */
    public Publie selon(@Nullable Precaution choix) {
        if (choix == null || ecarts().isEmpty()) {
            return neuf;
        }
        var filtre = FiltreDePublication.de(neuf);
        for (var famille : neuf.familles()) {
            if (choix == Precaution.GARDER || !regrouper(filtre, famille)) {
                garder(filtre, famille);
            }
        }
        return publier(filtre);
    }

    /** As it was told, all of it: what a later year is compared with is what was published, not what the records became. */
    public Publie commeDeja() {
        if (deja.isEmpty()) {
            return neuf;
        }
        var filtre = FiltreDePublication.de(neuf);
        neuf.familles().forEach(famille -> filtre.reprendre(famille, deja.getFirst()));
        deja.getFirst().familles().forEach(famille -> filtre.reprendre(famille, deja.getFirst()));
        return publier(filtre);
    }

    /** Whether the new figures may be told, were it with fewer rows. */
    public boolean regroupable() {
        return neuf.familles().stream()
                .filter(famille -> fautif(neuf, famille) != null)
                .anyMatch(this::bouge);
    }

    private Publie publier(FiltreDePublication filtre) {
        return filtre.publier(neuf.annee(), neuf.interne(), true);
    }

    private void garder(FiltreDePublication filtre, Famille famille) {
        var dit = fautif(publier(filtre), famille);
        if (dit != null) {
            filtre.reprendre(famille, dit);
        }
    }

    /** The first document beside which the family tells of few. */
    private @Nullable Publie fautif(Publie publie, Famille famille) {
        return dejaDite(publie, famille)
                ? null
                : deja.stream()
                        .filter(dit ->
                                !new FaceAFace(dit, publie, famille).ecarts().isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /** Every whole stayed as it was or moved by eleven at least, and one of them moved. */
    private boolean bouge(Famille famille) {
        var seuil = new Regroupement(Suppression.SEUIL);
        boolean assez = false;
        for (var dit : deja) {
            for (var tout : famille.touts(neuf.chiffres())) {
                var un = dit.dit(tout);
                var autre = neuf.dit(tout);
                int ecart = un.isPresent() && autre.isPresent() ? Math.abs(autre.getAsInt() - un.getAsInt()) : 0;
                if (seuil.petit(ecart)) {
                    return false;
                }
                assez |= ecart > 0;
            }
        }
        return assez;
    }

    /** Less and less is told, until nothing is left to subtract. */
    private boolean regrouper(FiltreDePublication filtre, Famille famille) {
        if (fautif(neuf, famille) == null) {
            return true;
        }
        if (!bouge(famille)) {
            return false;
        }
        for (var dit = fautif(neuf, famille); dit != null; dit = fautif(publier(filtre), famille)) {
            var face = new FaceAFace(dit, publier(filtre), famille);
            var ecarts = new ArrayList<>(face.ecarts());
            ecarts.sort(Comparator.comparing(ecart -> Math.abs(ecart.apres() - ecart.avant())));
            taire(filtre, face, ecarts.getFirst().chemin());
        }
        return true;
    }

    private static void taire(FiltreDePublication filtre, FaceAFace face, List<String> chemin) {
        var tout = chemin.subList(0, chemin.size() - 1);
        if (face.apres().chiffres().valeurs().containsKey(chemin)) {
            retenir(filtre, chemin);
        } else if (tout.getFirst().equals(Liens.AGES_PAR_TYPE)) {
            filtre.cacher(Liens.AGES_PAR_TYPE);
        } else {
            var parts = face.decoupage(tout).trahit()
                    ? face.decoupage(tout).regroupes(Liens.ORDONNEES.contains(tout.getFirst()))
                    : List.<Part>of();
            filtre.repartir(
                    parts.isEmpty() ? Repartition.CACHEE : new Repartition(parts, true), tout.toArray(String[]::new));
            if (tout.equals(List.of(Liens.AGES))) {
                filtre.cacher(Liens.AGES_PAR_TYPE);
            }
        }
    }

    /** With a whole goes what it is told in. */
    private static void retenir(FiltreDePublication filtre, List<String> chemin) {
        filtre.retenir(chemin.toArray(String[]::new));
        if (chemin.equals(Liens.PARTICIPATIONS)) {
            filtre.cacher("participations_par_lieu");
            Liens.VENUES.forEach(filtre::cacher);
        }
        if (chemin.getLast().equals("total")) {
            filtre.cacher(chemin.getFirst());
        }
        if (chemin.getFirst().equals("par_type")) {
            var type = chemin.get(1);
            filtre.cacher(chemin.getLast().equals("personnes") ? Liens.AGES_PAR_TYPE : "demandes", type);
            if (filtre.montre("sans_demande", type)) {
                filtre.retenir("sans_demande", type);
            }
            if (chemin.getLast().equals("participations")) {
                Code.lire(TypeDAction.class, type).ifPresent(forme -> cacherLesParts(filtre, forme));
            }
        }
    }

    private static void cacherLesParts(FiltreDePublication filtre, TypeDAction type) {
        if (type == TypeDAction.ATELIER) {
            filtre.cacher("ateliers_par_thematique");
        }
        if (type.parQuartier()) {
            filtre.cacher("rendez_vous_par_quartier");
        }
    }

    /** What one chose where a new document, beside an older one, would tell of few people. */
    public enum Precaution implements Code {
        /** Figures that would tell are left as they were told. */
        GARDER,
        /** The new ones are told wherever they can be: rows are merged, or left out, until nothing is left to subtract. */
        REGROUPER
    }
}
