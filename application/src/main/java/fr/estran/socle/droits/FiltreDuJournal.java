package fr.estran.socle.droits;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What is looked for in the journal, as the address says it; what cannot be read there asks for nothing. */
public record FiltreDuJournal(
        @Nullable String compte,
        @Nullable String acte,
        @Nullable String objet,
        @Nullable String du,
        @Nullable String au) {

    @Nullable UUID auteur() {
        return uuid(compte);
    }

    @Nullable UUID objetCherche() {
        return uuid(objet);
    }

    @Nullable String acteCherche() {
        return acte == null || !acte.matches("[a-z_]+\\.[a-z_]+") ? null : acte;
    }

    /** @param fuseau in which its days begin */
    @Nullable Instant depuis(ZoneId fuseau) {
        return debut(premierJour(), fuseau);
    }

    /** Not included: the last day ends there. */
    @Nullable Instant avant(ZoneId fuseau) {
        var dernier = dernierJour();
        return debut(dernier == null ? null : dernier.plusDays(1), fuseau);
    }

    private static @Nullable Instant debut(@Nullable LocalDate jour, ZoneId fuseau) {
        return jour == null ? null : jour.atStartOfDay(fuseau).toInstant();
    }

    private @Nullable LocalDate premierJour() {
        return jour(du);
    }

    private @Nullable LocalDate dernierJour() {
        return jour(au);
    }

    /** The same, at another page; what was not asked for is left out. */
    public String adresse(String chemin, int page) {
        var adresse = UriComponentsBuilder.fromPath(chemin);
        Optional.ofNullable(auteur()).ifPresent(id -> adresse.queryParam("compte", id));
        Optional.ofNullable(acteCherche()).ifPresent(nom -> adresse.queryParam("acte", nom));
        Optional.ofNullable(objetCherche()).ifPresent(id -> adresse.queryParam("objet", id));
        Optional.ofNullable(premierJour()).ifPresent(jour -> adresse.queryParam("du", jour));
        Optional.ofNullable(dernierJour()).ifPresent(jour -> adresse.queryParam("au", jour));
        return page > 1
                ? adresse.queryParam("page", page).build().toString()
                : adresse.build().toString();
    }

    private static @Nullable UUID uuid(@Nullable String saisi) {
        return saisi == null || !saisi.strip().matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? null
                : UUID.fromString(saisi.strip());
    }

    private static @Nullable LocalDate jour(@Nullable String saisi) {
        try {
            return saisi == null || saisi.isBlank() || saisi.length() > 10 ? null : LocalDate.parse(saisi.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
