package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.socle.commun.Jours;
import fr.estran.ville.equipe.Affectation;
import fr.estran.ville.equipe.Convention;
import fr.estran.ville.equipe.EtatDePoste;
import fr.estran.ville.equipe.EtatDePoste.Vacance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post under an agreement: who held it and when nobody did, on the days of the agreement.
 *
 * @param episodes in the order of their days
 */
public record PosteRaconte(EtatDePoste poste, List<Episode> episodes) {

    /**
     * @param fin the last day; null where none is known before the agreement ends
     * @param titulaire who held it; null where nobody did
     * @param jours how many have gone by, of those on which nobody did
     */
    public record Episode(
            LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable Affectation titulaire,
            @Nullable Vacance vacance,
            long jours,
            boolean aVenir) {

        /** Nobody has said why. */
        public boolean inexplique() {
            return vacance != null && vacance.raison() == null;
        }

        /** Tenu par Claire Exemple, du 1er février au 30 juin 2022. */
        public String dit() {
            var dates = dates();
            var pourquoi = vacance == null ? null : vacance.pourquoi();
            return titulaire == null
                    ? M.dire(aVenir ? "poste.vacant_a_venir" : "poste.vacant", "dates", dates, "jours", jours)
                            + (pourquoi == null ? "" : " " + pourquoi)
                    : M.dire("poste.tenu", "nom", titulaire.nom(), "part", titulaire.part(), "dates", dates);
        }

        private String dates() {
            return M.dire(
                    fin != null ? "dates" : aVenir ? "dates.a_partir" : "dates.depuis",
                    "du",
                    Jours.sansSemaine(debut),
                    "au",
                    fin == null ? "" : Jours.sansSemaine(fin));
        }
    }

    public PosteRaconte {
        episodes = List.copyOf(episodes);
    }

    static PosteRaconte de(EtatDePoste poste, Convention convention, LocalDate jour) {
        var cadre = new Cadre(convention, jour);
        return new PosteRaconte(
                poste,
                Stream.concat(
                                poste.affectations().stream()
                                        .flatMap(la -> cadre.episode(la.debut(), la.jusque(), la, null)),
                                poste.vacances().stream().flatMap(la -> cadre.episode(la.debut(), la.fin(), null, la)))
                        .sorted(Comparator.comparing(Episode::debut))
                        .toList());
    }

    public long joursVacants() {
        return episodes.stream()
                .filter(episode -> episode.titulaire() == null)
                .mapToLong(Episode::jours)
                .sum();
    }

    /** The days of an agreement, seen from one of them. */
    private record Cadre(Convention convention, LocalDate jour) {

        Stream<Episode> episode(
                LocalDate debut, @Nullable LocalDate fin, @Nullable Affectation titulaire, @Nullable Vacance vacance) {
            var premier = debut.isBefore(convention.debut()) ? convention.debut() : debut;
            var dernier = fin == null || fin.isAfter(convention.fin()) ? convention.fin() : fin;
            if (premier.isAfter(dernier)) {
                return Stream.empty();
            }
            var dure = (fin == null || !fin.isBefore(convention.fin()))
                    && !convention.fin().isBefore(jour);
            var passe = dernier.isBefore(jour) ? dernier : jour;
            return Stream.of(new Episode(
                    premier,
                    dure ? null : dernier,
                    titulaire,
                    vacance,
                    Math.max(0, ChronoUnit.DAYS.between(premier, passe) + 1),
                    premier.isAfter(jour)));
        }
    }
}
