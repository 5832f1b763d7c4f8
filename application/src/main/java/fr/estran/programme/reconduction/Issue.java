package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way out that one click takes: it is free, whatever the other lines take of what they are offered. */
public record Issue(Jeton jeton, String phrase, List<Creneau> creneaux) {

    /**
     * Where a line goes instead, as the form sends it.
     *
     * @param jour that of its first session; the others move as far
     * @param lieu another venue; null for its own
     * @param conseiller somebody else; null for whoever holds it
     */
    public record Jeton(
            LocalDate jour, @Nullable LieuId lieu, @Nullable ConseillerId conseiller) {

        private static final String SEPARATEUR = "~";

        static Jeton meme(List<Creneau> creneaux) {
            return new Jeton(creneaux.getFirst().jour(), null, null);
        }

        /** Nothing where it cannot be read. */
        static Optional<Jeton> lire(@Nullable String dit) {
            var parties = dit == null ? new String[0] : dit.split(SEPARATEUR, -1);
            return parties.length == 3
                    ? LectureDeSaisie.jour(parties[0])
                            .map(jour -> new Jeton(
                                    jour,
                                    LectureDeSaisie.id(parties[1], LieuId::new).orElse(null),
                                    LectureDeSaisie.id(parties[2], ConseillerId::new)
                                            .orElse(null)))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return jour + SEPARATEUR + (lieu == null ? "" : lieu) + SEPARATEUR + (conseiller == null ? "" : conseiller);
        }

        List<Creneau> deplacer(List<Creneau> creneaux) {
            var jours = ChronoUnit.DAYS.between(creneaux.getFirst().jour(), jour);
            return creneaux.stream()
                    .map(creneau -> creneau.decale(jours))
                    .map(creneau -> conseiller == null ? creneau : creneau.avecConseillers(List.of(conseiller)))
                    .map(creneau -> lieu == null ? creneau : creneau.au(lieu))
                    .toList();
        }
    }

    /** What stands against a session on the day on which it would be held, in words. */
    public record Obstacle(Genre genre, String phrase) {

        /** Whose it is: what would have to be another. */
        enum Genre {
            JOUR,
            /** Schools are open, or closed: it may be held all the same. */
            EPOQUE,
            LIEU,
            CONSEILLER,
            /** Nothing forbids it; somebody must want it. */
            DEJA
        }
    }
}
