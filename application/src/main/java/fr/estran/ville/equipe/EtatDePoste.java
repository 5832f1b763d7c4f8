package fr.estran.ville.equipe;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post as it stands on a day, with all that it was.
 *
 * @param chaine the first of the agreements that pay for it, one after the other
 * @param payeur the agreement that pays for it on that day
 */
public record EtatDePoste(
        PosteId id,
        String nom,
        LocalDate jour,
        boolean ferme,
        @Nullable ConventionId chaine,
        @Nullable Convention payeur,
        List<Affectation> affectations,
        List<Vacance> vacances) {

    /** What happened to it: somebody held it, or nobody. */
    public record Episode(
            LocalDate debut,
            String dates,
            @Nullable Affectation affectation,
            @Nullable Vacance vacance) {}

    /**
     * Days on which nobody holds a post, both included.
     *
     * @param raison the code of why; null where nobody has said so
     */
    public record Vacance(
            PosteId poste,
            LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable String raison,
            @Nullable String precisions) {

        /** Aucun candidat retenu (deux annonces) ; nothing where nobody has said why. */
        public @Nullable String pourquoi() {
            return raison == null
                    ? null
                    : Accords.M.dire(
                            "raison.dite_ainsi",
                            "raison",
                            Accords.M.dire("raisons." + raison),
                            "precisees",
                            precisions != null,
                            "precisions",
                            precisions == null ? "" : precisions);
        }

        public boolean le(LocalDate jour) {
            return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
        }

        public boolean passee(LocalDate jour) {
            return fin != null && fin.isBefore(jour);
        }

        public String dates() {
            return Accords.dates(debut, fin);
        }
    }

    private static final int ENTIER = 100;

    public List<Affectation> titulaires() {
        return affectations.stream().filter(la -> la.le(jour)).toList();
    }

    public @Nullable Vacance vacance() {
        return vacances.stream().filter(la -> la.le(jour)).findFirst().orElse(null);
    }

    public List<Vacance> passees() {
        return vacances.stream().filter(la -> la.passee(jour)).toList();
    }

    /** How much of it nobody holds, in hundredths, while somebody holds some. */
    public int reste() {
        int tenu = titulaires().stream().mapToInt(Affectation::part).sum();
        return tenu == 0 ? 0 : ENTIER - tenu;
    }

    /** In a line: its name, and who holds it on that day, or that nobody does. */
    String resume() {
        var noms = titulaires().stream().map(Affectation::nom).collect(Collectors.joining(", "));
        return Accords.M.dire("poste.resume", "poste", nom, "tenu", !noms.isEmpty(), "noms", noms);
    }

    /** The last first. */
    public List<Episode> histoire() {
        return Stream.concat(
                        affectations.stream().map(la -> new Episode(la.debut(), la.dates(), la, null)),
                        vacances.stream().map(la -> new Episode(la.debut(), la.dates(), null, la)))
                .sorted((une, autre) -> autre.debut().compareTo(une.debut()))
                .toList();
    }
}
