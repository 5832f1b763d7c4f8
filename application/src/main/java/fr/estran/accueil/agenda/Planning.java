package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Periode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Some days, and those whose days they are.
 *
 * @param rangees counsellors or venues, some of them when there are many
 * @param pages how many times as many there are
 */
public record Planning(
        DemandeDAgenda demande,
        List<Jour> jours,
        List<Rangee> rangees,
        List<SeanceDAgenda> seances,
        List<Empechement> empechements,
        int pages) {

    /**
     * A day of the calendar.
     *
     * @param ferie the name of a public holiday
     */
    public record Jour(LocalDate date, @Nullable String ferie, boolean vacances, boolean aujourdhui) {}

    /** @param id null for the sessions that nobody holds, or that are nowhere yet */
    public record Rangee(@Nullable UUID id, String nom) {

        boolean est(@Nullable Identifiant qui) {
            return Objects.equals(id, qui == null ? null : qui.valeur());
        }
    }

    /**
     * A counsellor is away, or a venue is closed; both days are included.
     *
     * @param moment of half a day; null for all of it
     */
    public record Empechement(UUID qui, LocalDate debut, LocalDate fin, String texte) {

        boolean le(LocalDate jour) {
            return !jour.isBefore(debut) && !jour.isAfter(fin);
        }
    }

    public List<SeanceDAgenda> de(Rangee rangee, LocalDate jour) {
        return du(jour, seance -> {
            if (demande.parLieu()) {
                return rangee.est(seance.lieu());
            }
            return rangee.id() == null
                    ? seance.conseillers().isEmpty()
                    : seance.conseillers().stream().anyMatch(rangee::est);
        });
    }

    /** Each once, whoever holds it. */
    public List<SeanceDAgenda> du(LocalDate jour) {
        return du(jour, _ -> true);
    }

    public List<String> empechements(Rangee rangee, LocalDate jour) {
        return empechements.stream()
                .filter(un -> un.qui().equals(rangee.id()) && un.le(jour))
                .map(Empechement::texte)
                .toList();
    }

    /** With the name of whom it is about. */
    public List<String> empechements(LocalDate jour) {
        return rangees.stream()
                .flatMap(rangee -> empechements(rangee, jour).stream().map(texte -> rangee.nom() + " : " + texte))
                .toList();
    }

    private List<SeanceDAgenda> du(LocalDate jour, Predicate<SeanceDAgenda> celles) {
        return seances.stream()
                .filter(seance -> seance.debut().toLocalDate().equals(jour))
                .filter(celles)
                .toList();
    }

    /**
     * What one asks to see of the agenda; what is not understood is what one sees first.
     *
     * @param vue {@code jour}, or the week
     * @param par {@code lieu}, or by counsellor
     * @param qui one counsellor or one venue alone
     * @param nom a part of their names
     */
    public record DemandeDAgenda(
            @Nullable String vue,
            @Nullable String jour,
            @Nullable String par,
            @Nullable String qui,
            @Nullable String nom,
            @Nullable String page) {

        private static final int PAGES_AU_PLUS = 1000;

        /** Made of what is understood. */
        static DemandeDAgenda lue(DemandeDAgenda dite, LocalDate aujourdhui) {
            return new DemandeDAgenda(
                    "jour".equals(dite.vue) ? "jour" : "semaine",
                    LectureDeSaisie.jour(dite.jour).orElse(aujourdhui).toString(),
                    "lieu".equals(dite.par) ? "lieu" : "conseiller",
                    LectureDeSaisie.id(dite.qui).map(UUID::toString).orElse(null),
                    LectureDeSaisie.texte(dite.nom),
                    String.valueOf(
                            LectureDeSaisie.entier(dite.page, 1, PAGES_AU_PLUS).orElse(1)));
        }

        public LocalDate date() {
            return LectureDeSaisie.jour(jour).orElseThrow();
        }

        public boolean unJour() {
            return "jour".equals(vue);
        }

        public boolean parLieu() {
            return "lieu".equals(par);
        }

        Selon selon() {
            return parLieu() ? Selon.LIEU : Selon.CONSEILLER;
        }

        Optional<UUID> un() {
            return LectureDeSaisie.id(qui);
        }

        int rangDePage() {
            return LectureDeSaisie.entier(page, 1, PAGES_AU_PLUS).orElse(1);
        }

        public LocalDate lundi() {
            return date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        Periode periode() {
            return unJour() ? new Periode(date(), date().plusDays(1)) : new Periode(lundi(), lundi().plusWeeks(1));
        }

        /** The day, or the week, so many further. */
        public String adresse(int pas) {
            return avec(vue, unJour() ? date().plusDays(pas) : date().plusWeeks(pas), par, qui, nom, "1");
        }

        public String auJour(LocalDate autre) {
            return avec(vue, autre, par, qui, nom, "1");
        }

        public String leJour(LocalDate autre) {
            return avec("jour", autre, par, qui, nom, "1");
        }

        public String enVue(String autre) {
            return avec(autre, date(), par, qui, nom, "1");
        }

        public String selon(String autre) {
            return avec(vue, date(), autre, null, null, "1");
        }

        public String de(@Nullable UUID autre) {
            return avec(vue, date(), par, autre == null ? null : autre.toString(), null, "1");
        }

        public String enPage(int autre) {
            return avec(vue, date(), par, qui, nom, String.valueOf(autre));
        }

        private static String avec(
                @Nullable String vue,
                LocalDate jour,
                @Nullable String par,
                @Nullable String qui,
                @Nullable String nom,
                @Nullable String page) {
            var adresse = UriComponentsBuilder.fromPath("/equipe/agenda")
                    .queryParam("jour", jour)
                    .queryParamIfPresent("vue", Optional.ofNullable(vue).filter("jour"::equals))
                    .queryParamIfPresent("par", Optional.ofNullable(par).filter("lieu"::equals))
                    .queryParamIfPresent("qui", Optional.ofNullable(qui))
                    .queryParamIfPresent("page", Optional.ofNullable(page).filter(rang -> !rang.equals("1")));
            return nom == null
                    ? adresse.toUriString()
                    : adresse.queryParam("nom", "{nom}")
                            .encode()
                            .buildAndExpand(nom)
                            .toUriString();
        }
    }
}
