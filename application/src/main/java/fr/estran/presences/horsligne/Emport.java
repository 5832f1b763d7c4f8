package fr.estran.presences.horsligne;

import fr.estran.presences.Carnet.OrganismeConnu;
import fr.estran.presences.Carnet.Theme;
import fr.estran.presences.horsligne.Emport.Contact.CleOfferte;
import fr.estran.presences.horsligne.Emport.Contact.Jeton;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone takes along: the sheets of two days, and no more of anybody than their name.
 *
 * @param jusqua when it must have wiped them
 */
record Emport(
        UUID compte,
        UUID structure,
        Instant maintenant,
        Instant machine,
        Jeton jeton,
        CleOfferte cle,
        Instant jusqua,
        List<Jour> jours,
        List<Theme> themes,
        List<OrganismeConnu> organismes,
        List<SeanceEmportee> seances) {

    record Jour(LocalDate jour, String dit) {}

    /**
     * @param arrivees from when on the first come
     * @param rapide people are helped there one by one
     */
    record SeanceEmportee(
            SeanceId id,
            LocalDate jour,
            Instant arrivees,
            String debut,
            String fin,
            String titre,
            @Nullable String lieu,
            String statut,
            boolean rapide,
            List<PersonneEmportee> personnes,
            int sansNom,
            List<ArriveeEmportee> file,
            List<String> desaccords) {}

    /** A place in the line. */
    record ArriveeEmportee(
            UUID id,
            @Nullable UsagerId usager,
            @Nullable String nom,
            String le,
            @Nullable String tour) {}

    /**
     * @param saisie the last entry that said whether they came
     * @param besoin the last entry that said what for
     * @param aides what would help them, in a few words each
     */
    record PersonneEmportee(
            UsagerId id,
            String nom,
            boolean attente,
            @Nullable String venue,
            @Nullable UUID saisie,
            @Nullable String demande,
            @Nullable String suite,
            @Nullable UUID organisme,
            @Nullable UUID besoin,
            List<String> aides) {

        PersonneEmportee {
            aides = List.copyOf(aides);
        }
    }

    /**
     * What a telephone learns whenever it reaches us: who is signed in, what time it is, what forms must hold.
     *
     * @param maintenant by the service's clock, which the demonstration sets: the hour of what is noted
     * @param machine by the machine's: what the telephone's own is compared with
     */
    record Contact(UUID compte, UUID structure, Instant maintenant, Instant machine, Jeton jeton) {

        record Jeton(String entete, String valeur) {}

        @SuppressWarnings("ArrayRecordComponent")
        record CleOfferte(UUID id, byte[] publique) {}
    }
}
