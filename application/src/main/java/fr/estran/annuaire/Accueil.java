package fr.estran.annuaire;

import fr.estran.commun.LieuId;
import fr.estran.ouvertures.Horaires;
import fr.estran.recurrence.Calendrier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a body receives: in a venue of the town, whose address then is told here, or at an address of its own.
 *
 * @param quartier the code of its district
 * @param fermetures of that venue, beside its usual hours
 * @param horairesEcrits as they are kept: by us as OpenStreetMap writes them, by a folder of records perhaps otherwise; null: nobody said
 */
public record Accueil(
        @Nullable LieuId lieu,
        @Nullable String nom,
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String commune,
        @Nullable String quartier,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String horairesEcrits,
        @Nullable String precisions,
        List<Fermeture> fermetures) {

    static final int AU_PLUS = 9;

    /** Both days are included. */
    public record Fermeture(LocalDate debut, LocalDate fin) {

        boolean contient(LocalDate jour) {
            return !jour.isBefore(debut) && !jour.isAfter(fin);
        }
    }

    public Accueil {
        fermetures = List.copyOf(fermetures);
    }

    /** On one line, as on an envelope; blank where a venue has none. */
    public String adresseComplete() {
        return Stream.of(
                        adresse,
                        Stream.of(codePostal, commune).filter(Objects::nonNull).collect(Collectors.joining(" ")))
                .filter(partie -> partie != null && !partie.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Empty where nobody said, or in a way that we do not read: what is written is then all there is to show. */
    public Optional<Horaires> horaires() {
        return Optional.ofNullable(horairesEcrits).flatMap(Horaires::lire);
    }

    public boolean ouvert(LocalDateTime moment, Calendrier calendrier) {
        return fermetures.stream().noneMatch(fermeture -> fermeture.contient(moment.toLocalDate()))
                && horaires().filter(siens -> siens.ouvert(moment, calendrier)).isPresent();
    }

    /** As it is kept: of a venue, what is the venue's own is not written twice. */
    Accueil enregistre() {
        return lieu == null
                ? this
                : new Accueil(lieu, null, null, null, null, null, null, null, horairesEcrits, precisions, fermetures);
    }

    public boolean situe() {
        return latitude != null && longitude != null;
    }
}
