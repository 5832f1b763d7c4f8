package fr.estran.programme;

import fr.estran.nomenclatures.TypeDAction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as the database tells of it, with its action and its venue: one line of the programme. */
record LigneDuProgramme(
        UUID id,
        OffsetDateTime debut,
        OffsetDateTime fin,
        boolean annulee,
        @Nullable OffsetDateTime debutAnnonce,
        @Nullable OffsetDateTime deplaceeLe,
        int revision,
        String fuseau,
        UUID action,
        TypeDAction type,
        String titre,
        @Nullable String thematique,
        @Nullable String theme,
        @Nullable String intervenant,
        @Nullable Integer capacite,
        String reservation,
        @Nullable LocalDate inscriptionsDes,
        @Nullable String presentation,
        @Nullable String pourQui,
        @Nullable String aApporter,
        @Nullable OffsetDateTime commence,
        @Nullable String lieu,
        @Nullable String quartier,
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String commune,
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Boolean accesPmr) {

    SeancePublique seance() {
        return new SeancePublique(
                id,
                actionPublique(),
                debut.atZoneSameInstant(ZoneId.of(fuseau)),
                fin.atZoneSameInstant(ZoneId.of(fuseau)),
                annulee,
                annonce(),
                instant(deplaceeLe),
                revision,
                lieu == null ? null : lieuPublic(lieu));
    }

    private ActionPublique actionPublique() {
        return new ActionPublique(
                action,
                type,
                titre,
                thematique,
                theme,
                intervenant,
                capacite,
                reservation,
                inscriptionsDes,
                presentation,
                pourQui,
                aApporter,
                instant(commence));
    }

    private LieuPublic lieuPublic(String nom) {
        return new LieuPublic(
                nom, quartier, adresse, codePostal, commune, etage, acces, arret, latitude, longitude, accesPmr);
    }

    private @Nullable ZonedDateTime annonce() {
        return debutAnnonce == null ? null : debutAnnonce.atZoneSameInstant(ZoneId.of(fuseau));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
