package fr.estran.presences;

import fr.estran.presences.Fait.Venue;
import fr.estran.presences.Saisie.Marque;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two devices that noted different things, neither having seen what the other did. */
@Component
record Desaccords(DesaccordRepository repository) {

    /**
     * @param avant what stands, of another value than what comes
     * @param notee that value
     * @param dite the one that comes
     * @return whether they disagree: the same device corrects itself, and so does whoever had seen what stood
     */
    boolean noter(
            Saisie saisie,
            @Nullable Marque avant,
            @Nullable UsagerId usager,
            String champ,
            @Nullable String notee,
            @Nullable String dite) {
        if (avant == null
                || avant.appareil().equals(saisie.appareil())
                || avant.saisie().equals(saisie.vue())) {
            return false;
        }
        var gagne = Marque.de(saisie).apres(avant);
        repository.ajouter(
                Identifiants.nouveau(),
                saisie.seance(),
                usager,
                champ,
                gagne ? dite : notee,
                gagne ? notee : dite,
                gagne ? saisie.id() : avant.saisie(),
                gagne ? avant.saisie() : saisie.id());
        return true;
    }

    /** Somebody has looked at it. */
    void voir(SeanceId seance, UUID desaccord, Instant maintenant) {
        repository.voir(seance, desaccord, maintenant);
    }

    static @Nullable String code(@Nullable Venue venue) {
        return venue == null ? null : venue.name().toLowerCase(Locale.ROOT);
    }
}
