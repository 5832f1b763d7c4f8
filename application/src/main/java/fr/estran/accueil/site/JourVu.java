package fr.estran.accueil.site;

import fr.estran.accueil.agenda.SeancePrevue;
import fr.estran.programme.PlacesRestantes;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

        static BlocDuJour de(List<SeancePrevue> seances, @Nullable PlacesRestantes places, LocalDateTime maintenant) {
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
