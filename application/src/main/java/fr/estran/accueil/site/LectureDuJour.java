package fr.estran.accueil.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.accueil.agenda.Agenda;
import fr.estran.accueil.agenda.SeancePrevue;
import fr.estran.accueil.site.LectureDuJour.JourVu.BlocDuJour;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the sessions of today, each once. */
@Component
public record LectureDuJour(Agenda agenda, Places places, HeuresDeService heures, Clock horloge) {

    LocalDate aujourdhui() {
        return maintenant().toLocalDate();
    }

    /** @param conseiller who looks; null for whoever holds no session */
    JourVu lire(LocalDate jour, @Nullable ConseillerId conseiller) {
        var blocs = blocs(agenda.du(new Periode(jour, jour.plusDays(1))));
        var siennes = blocs.stream().filter(bloc -> tient(conseiller, bloc)).toList();
        var autres = blocs.stream().filter(bloc -> !tient(conseiller, bloc)).toList();
        var attendues = conseiller == null ? autres : siennes;
        return new JourVu(
                conseiller == null ? siennes : marquer(siennes),
                conseiller == null ? marquer(autres) : autres,
                attendues.isEmpty() ? agenda.prochaine(jour, conseiller).orElse(null) : null);
    }

    private List<BlocDuJour> blocs(List<SeancePrevue> seances) {
        var prises = places.des(seances.stream()
                .filter(seance -> !seance.type().unParUn())
                .map(SeancePrevue::action)
                .distinct()
                .toList());
        var maintenant = maintenant();
        return ensemble(seances).stream()
                .map(groupe ->
                        BlocDuJour.de(groupe, prises.get(groupe.getFirst().action()), maintenant))
                .sorted(Comparator.comparing((BlocDuJour bloc) -> bloc.etat().passe())
                        .thenComparing(bloc -> bloc.premiere().debut()))
                .toList();
    }

    /** The appointments of the same people at one venue are one block. */
    private static Collection<List<SeancePrevue>> ensemble(List<SeancePrevue> seances) {
        return seances.stream()
                .collect(groupingBy(
                        seance -> seance.rendezVous()
                                ? List.<Object>of(seance.conseillers(), String.valueOf(seance.lieu()), seance.annulee())
                                : List.<Object>of(seance.id()),
                        LinkedHashMap::new,
                        toList()))
                .values();
    }

    private static List<BlocDuJour> marquer(List<BlocDuJour> blocs) {
        var suivante = blocs.stream()
                .filter(bloc -> bloc.etat() == BlocDuJour.Etat.A_VENIR)
                .findFirst();
        return blocs.stream()
                .map(bloc -> suivante.filter(bloc::equals).isPresent() ? bloc.enSuivante() : bloc)
                .toList();
    }

    private static boolean tient(@Nullable ConseillerId conseiller, BlocDuJour bloc) {
        return conseiller != null && bloc.premiere().conseillers().contains(conseiller);
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.instant(), heures.fuseau());
    }

    /**
     * The day, as whoever looks sees it: first what is to come, then what is over.
     *
     * @param siennes of the counsellor who looks; of nobody else
     * @param autres those of the rest of the team; all of them for whoever is no counsellor
     * @param prochaine where there is none of their own today, the next one of another day
     */
    public record JourVu(
            List<BlocDuJour> siennes,
            List<BlocDuJour> autres,
            @Nullable SeancePrevue prochaine) {

        public JourVu {
            siennes = List.copyOf(siennes);
            autres = List.copyOf(autres);
        }

        /**
         * What stands on the page of the day: a session, or the appointments that the same people give at one venue.
         *
         * @param seances in the order of their hours; only appointments may be several
         * @param places null where nobody registers, or where it is not said how many may come
         * @param suivante the first that is to come, of those of whoever looks
         */
        public record BlocDuJour(
                List<SeancePrevue> seances, @Nullable PlacesRestantes places, Etat etat, boolean suivante) {

            public BlocDuJour {
                seances = List.copyOf(seances);
            }

            /** Where it stands at this hour. Held: somebody has closed its sheet. */
            public enum Etat {
                A_VENIR,
                EN_COURS,
                A_CLORE,
                TENUE,
                ANNULEE;

                /** Nobody goes there any more today. */
                public boolean passe() {
                    return this == A_CLORE || this == TENUE;
                }
            }

            static BlocDuJour de(
                    List<SeancePrevue> seances, @Nullable PlacesRestantes places, LocalDateTime maintenant) {
                return new BlocDuJour(seances, places, etat(seances, maintenant), false);
            }

            BlocDuJour enSuivante() {
                return new BlocDuJour(seances, places, etat, true);
            }

            /** What all of them share; of appointments, neither with whom nor what about. */
            public SeancePrevue premiere() {
                return seances.getFirst();
            }

            public LocalDateTime fin() {
                return seances.getLast().fin();
            }

            public boolean rendezVous() {
                return premiere().rendezVous();
            }

            private static Etat etat(List<SeancePrevue> seances, LocalDateTime maintenant) {
                if (seances.getFirst().annulee()) {
                    return Etat.ANNULEE;
                }
                if (seances.stream().allMatch(SeancePrevue::tenue)) {
                    return Etat.TENUE;
                }
                if (!seances.getLast().fin().isAfter(maintenant)) {
                    return Etat.A_CLORE;
                }
                return seances.getFirst().debut().isAfter(maintenant) ? Etat.A_VENIR : Etat.EN_COURS;
            }
        }
    }
}
