package fr.estran.presences;

import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a device makes it, with or without network: the same one sent twice is taken once.
 *
 * @param id made on the device
 * @param noteeLe by the device's clock, corrected by what it was wrong by
 * @param appareil whose it is; on line, the account itself
 * @param vue the last entry that the device had seen of the same thing: whoever overrules what they have seen disagrees
 *     with nobody
 */
public record Saisie(
        UUID id,
        SeanceId seance,
        Instant noteeLe,
        UUID appareil,
        UUID compte,
        @Nullable UUID vue,
        Fait fait) {

    /** A clock that runs ahead must not have the last word for ever. */
    Saisie pasApres(Instant maintenant) {
        return noteeLe.isAfter(maintenant) ? new Saisie(id, seance, maintenant, appareil, compte, vue, fait) : this;
    }

    /** When something was noted, by which entry of which device: of two, the later one stands. */
    record Marque(Instant le, UUID saisie, UUID appareil) {

        private static final Comparator<Marque> ORDRE = Comparator.comparing(Marque::le)
                .thenComparing(marque -> marque.saisie().toString());

        static Marque de(Saisie saisie) {
            return new Marque(saisie.noteeLe(), saisie.id(), saisie.appareil());
        }

        static @Nullable Marque de(@Nullable Instant le, @Nullable UUID saisie, @Nullable UUID appareil) {
            return le == null || saisie == null || appareil == null ? null : new Marque(le, saisie, appareil);
        }

        boolean apres(@Nullable Marque autre) {
            return autre == null || ORDRE.compare(this, autre) > 0;
        }
    }

    /** What comes of an entry. Whatever it is, sending the same one again changes nothing. */
    public sealed interface ResultatSaisie {

        /** @param desaccord another device had noted something else, without having seen this: both are shown */
        record Notee(boolean desaccord) implements ResultatSaisie {}

        record DejaRecue() implements ResultatSaisie {}

        /** Of no session that this service knows. */
        record SeanceInconnue() implements ResultatSaisie {}

        record SeanceAnnulee() implements ResultatSaisie {}

        /** It was closed meanwhile: it must be opened again first. */
        record SeanceClose() implements ResultatSaisie {}

        /** Somebody else has said since what became of that place in the line: it stays as they said. */
        record DejaSuivie(ArriveeVue ainsi) implements ResultatSaisie {}

        /** The person, the theme, the body or the number that it names is none. */
        record Refusee(Faute faute) implements ResultatSaisie {}

        enum Faute {
            PERSONNE_INCONNUE,
            NOM_ILLISIBLE,
            THEME_INCONNU,
            ORGANISME_INCONNU,
            NOMBRE_IMPOSSIBLE,
            ENTREE_INCONNUE
        }
    }
}
