package fr.estran.programme.reconduction;

import static java.util.Comparator.comparing;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.planification.Serie;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.RegleEnMots;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a lot.
 *
 * @param ou its venues, in words
 * @param lignes what no rule gives
 * @param sansRythme it comes back without a rule: one may be given to it
 * @param deja it is in the coming quarter already
 */
public record LotPropose(
        LotDeReprise lot,
        String ou,
        List<RegleProposee> regles,
        List<LigneProposee> lignes,
        boolean sansRythme,
        boolean deja,
        boolean laisse) {

    public String cle() {
        return lot.cle();
    }

    public String titre() {
        return lot.action().titre();
    }

    /** With its venues, where it has any. */
    public String enMots() {
        return ou.isEmpty() ? titre() : titre() + ", " + ou;
    }

    /** Without the sessions that a rule gives already; nothing, where it had no other. */
    Optional<LotPropose> sansCeQueDonnent(List<LotPropose> autres) {
        if (!lot.regulier() || lignes.isEmpty()) {
            return Optional.of(this);
        }
        var restent = lignes.stream()
                .filter(ligne -> autres.stream()
                        .filter(autre -> autre.lot.type() == lot.type())
                        .flatMap(autre -> autre.regles.stream())
                        .noneMatch(regle -> ligne.seance().filter(regle::donne).isPresent()))
                .toList();
        return restent.isEmpty() && regles.isEmpty()
                ? Optional.empty()
                : Optional.of(new LotPropose(lot, ou, regles, restent, sansRythme, deja, laisse));
    }

    /** Those of its rules, too, while the quarter fills. */
    Stream<LigneProposee> cherchees() {
        return Stream.concat(regles.stream().flatMap(regle -> regle.lignes().stream()), lignes.stream());
    }

    /** Those of its rules, too; nothing of what is left out as a whole. */
    public Stream<LigneProposee> toutes() {
        return laisse || deja
                ? Stream.empty()
                : Stream.concat(
                        regles.stream().filter(regle -> !regle.laissee()).flatMap(regle -> regle.lignes().stream()),
                        lignes.stream());
    }

    /** In the order of their days. */
    public List<LigneProposee> pretes() {
        return lignes.stream()
                .filter(LigneProposee::prete)
                .sorted(comparing(LigneProposee::premier))
                .toList();
    }

    boolean empeche() {
        return !deja
                && !laisse
                && (regles.stream().anyMatch(RegleProposee::empeche)
                        || lignes.stream().anyMatch(LigneProposee::empeche));
    }

    /** Series that go on where they are. */
    List<RegleProposee> prolongees() {
        return tenues().filter(regle -> regle.serie() != null).toList();
    }

    /** Rules that begin. */
    List<RegleProposee> nouvelles() {
        return tenues().filter(regle -> regle.serie() == null).toList();
    }

    private Stream<RegleProposee> tenues() {
        return regles.stream().filter(RegleProposee::seTient);
    }

    /** What no rule gives. */
    List<LigneProposee> seules() {
        return lignes.stream().filter(ligne -> !ligne.retenus().isEmpty()).toList();
    }

    /** Whether an action of its own begins. */
    boolean cree() {
        return !nouvelles().isEmpty() || !seules().isEmpty();
    }

    int seancesEcrites() {
        return laisse || deja
                ? 0
                : (int) seances().count()
                        + tenues().mapToInt(regle -> regle.dates().size()).sum();
    }

    /** What is written one by one. */
    Stream<Creneau> seances() {
        return toutes().flatMap(ligne -> ligne.retenus().stream());
    }

    /**
     * A rule that would hold for the coming quarter.
     *
     * @param serie that which goes on; null where a new one begins
     * @param fautes of its fields
     * @param lue null while there are any, or no rule is wanted
     * @param preuve what it was recognised by; null where it was written as a rule
     * @param dates those that are free
     * @param bloquees its other dates
     * @param lignes what stands in the way of each of these
     * @param nouvelle whether the page that was sent did not show it
     */
    public record RegleProposee(
            String cle,
            @Nullable Serie serie,
            SaisieDeRegle saisie,
            Map<String, String> fautes,
            @Nullable Lue lue,
            @Nullable String preuve,
            List<LocalDate> dates,
            Set<LocalDate> bloquees,
            List<LigneProposee> lignes,
            boolean laissee,
            boolean nouvelle) {

        /** @param avec where, and by whom, in words */
        public record Lue(Regle regle, Creneau modele, String avec) {

            String enMots() {
                return RegleEnMots.dire(regle, modele.debut(), modele.fin(), List.of());
            }
        }

        public String enMots() {
            return lue == null ? "" : lue.enMots();
        }

        /** Whether it gives that session: on this day of the week, at this hour and venue. */
        boolean donne(Creneau creneau) {
            return lue != null
                    && lue.modele().debut().equals(creneau.debut())
                    && Objects.equals(lue.modele().lieu(), creneau.lieu())
                    && Stream.concat(dates.stream(), bloquees.stream())
                            .anyMatch(jour ->
                                    jour.getDayOfWeek() == creneau.jour().getDayOfWeek());
        }

        boolean seTient() {
            return !laissee
                    && lue != null
                    && (!dates.isEmpty() || lignes.stream().anyMatch(ligne -> !ligne.laissee()));
        }

        boolean empeche() {
            return nouvelle || !fautes.isEmpty() || (!laissee && lignes.stream().anyMatch(LigneProposee::empeche));
        }
    }
}
