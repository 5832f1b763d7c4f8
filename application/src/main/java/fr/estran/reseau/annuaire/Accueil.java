package fr.estran.reseau.annuaire;

import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.temps.Calendrier;
import fr.estran.socle.temps.Horaires;
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
 * @param batiment of that venue, its stop and whether a wheelchair gets in: the room is not the one where the service is
 * @param fermetures of that venue, beside its usual hours
 * @param horairesEcrits as they are kept: by us as OpenStreetMap writes them, by a folder of records perhaps otherwise; null: nobody said
 * @param auProgramme of the service itself, whose hours are those of its programme; null: of anybody else
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
        List<String> batiment,
        List<Fermeture> fermetures,
        @Nullable AuProgramme auProgramme) {

    static final int AU_PLUS = 9;

    private static final Messages MESSAGES = Messages.de("reseau/annuaire");

    /** Both days are included. */
    public record Fermeture(LocalDate debut, LocalDate fin) {

        boolean contient(LocalDate jour) {
            return !jour.isBefore(debut) && !jour.isAfter(fin);
        }
    }

    /** @param regles how it comes back, in words @param seances in the order of their hours, none of them cancelled */
    public record AuProgramme(List<String> regles, List<SeancePublique> seances) {

        private boolean enCours(LocalDateTime moment) {
            return seances.stream()
                    .anyMatch(seance -> !moment.isBefore(seance.debut().toLocalDateTime())
                            && moment.isBefore(seance.fin().toLocalDateTime()));
        }
    }

    public Accueil {
        batiment = List.copyOf(batiment);
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

    /** With what of it is not read, as it was typed; empty where nobody said, or nothing of it is read: what is written is then shown. */
    public Optional<Horaires> horaires() {
        return Optional.ofNullable(horairesEcrits)
                .flatMap(Horaires::comprendre)
                .filter(Horaires.Compris::enPartie)
                .map(Horaires.Compris::horaires);
    }

    public boolean ouvert(LocalDateTime moment, Calendrier calendrier) {
        if (!recoitLe(moment.toLocalDate())) {
            return false;
        }
        return auProgramme == null
                ? horaires().filter(siens -> siens.ouvert(moment, calendrier)).isPresent()
                : auProgramme.enCours(moment);
    }

    private boolean recoitLe(LocalDate jour) {
        return fermetures.stream().noneMatch(fermeture -> fermeture.contient(jour));
    }

    /** When one may come, a line each: rules, or hours, or what was typed; none where nobody said. */
    public List<String> quand() {
        if (auProgramme != null) {
            return Stream.concat(
                            auProgramme.regles().stream(),
                            prochaines(1).stream().map(Accueil::prochaine))
                    .toList();
        }
        return horairesEcrits == null
                ? List.of()
                : horaires().map(Horaires::lignes).orElseGet(() -> List.of(horairesEcrits));
    }

    private static String prochaine(SeancePublique seance) {
        return MESSAGES.dire("fiche.prochaine", "jour", Jours.sansAnnee(seance.jour()), "heures", seance.heures());
    }

    /** Of the service: the next sessions here on days when the venue is not closed. */
    List<SeancePublique> prochaines(int nombre) {
        return auProgramme == null
                ? List.of()
                : auProgramme.seances().stream()
                        .filter(seance -> recoitLe(seance.jour()))
                        .limit(nombre)
                        .toList();
    }

    Accueil selonLeProgramme(AuProgramme dit) {
        return new Accueil(
                lieu,
                nom,
                adresse,
                codePostal,
                commune,
                quartier,
                latitude,
                longitude,
                null,
                precisions,
                batiment,
                fermetures,
                dit);
    }

    /** As it is kept: of a venue, what is the venue's own is not written twice. */
    Accueil enregistre() {
        return lieu == null
                ? this
                : new Accueil(
                        lieu,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        horairesEcrits,
                        precisions,
                        List.of(),
                        fermetures,
                        null);
    }

    public boolean situe() {
        return latitude != null && longitude != null;
    }
}
