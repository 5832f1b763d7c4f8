package fr.estran.contacts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is about to leave, and all that it says: things as they are now, not as they were when it was written.
 *
 * @param debut of the session that it tells of, as it is now
 * @param avant the beginning that the person knew of
 * @param arret whoever is at the other end asked for no more
 */
record AEnvoyer(
        UUID id,
        String cle,
        UUID jeton,
        String modele,
        String pour,
        String canal,
        String destinataire,
        Instant creeLe,
        int tentatives,
        String prenom,
        String type,
        String titre,
        @Nullable String code,
        @Nullable Integer rang,
        @Nullable Instant jusqua,
        @Nullable Instant debut,
        @Nullable Instant avant,
        @Nullable String raison,
        @Nullable String lieu,
        @Nullable String adresse,
        String fuseau,
        boolean arret) {

    ZoneId zone() {
        return ZoneId.of(fuseau);
    }

    Modele leModele() {
        return Modele.de(modele);
    }

    Canal leCanal() {
        return Canal.de(canal);
    }

    boolean auProfessionnel() {
        return pour.equals("professionnel");
    }

    /** An appointment is one person's matter: a message that others may read does not say which. */
    boolean neutre() {
        return type.equals("rendez_vous");
    }
}
