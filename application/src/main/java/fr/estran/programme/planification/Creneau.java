package fr.estran.programme.planification;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a session is held, where, and by whom. One that ends earlier than it begins ends the next day: an evening past midnight. */
public record Creneau(
        LocalDate jour,
        LocalTime debut,
        LocalTime fin,
        @Nullable LieuId lieu,
        List<ConseillerId> conseillers,
        List<BenevoleId> benevoles) {

    public Creneau {
        conseillers = conseillers.stream().distinct().sorted().toList();
        benevoles = benevoles.stream().distinct().sorted().toList();
    }

    /** As a form says it, once it has no fault left. */
    public static Creneau lu(
            LocalDate jour,
            @Nullable String debut,
            @Nullable String fin,
            @Nullable String lieu,
            @Nullable List<String> conseillers,
            @Nullable List<String> benevoles) {
        return new Creneau(
                jour,
                LectureDeSaisie.heure(debut).orElseThrow(),
                LectureDeSaisie.heure(fin).orElseThrow(),
                LectureDeSaisie.id(lieu, LieuId::new).orElse(null),
                LectureDeSaisie.ids(conseillers, ConseillerId::new),
                LectureDeSaisie.ids(benevoles, BenevoleId::new));
    }

    private static final LocalTime PETIT_MATIN = LocalTime.of(6, 0);
    private static final Duration AU_PLUS = Duration.ofHours(12);

    /** Whether those hours are a session's: past midnight it ends in the small hours, or a hand has slipped. */
    public static boolean plausible(LocalTime debut, LocalTime fin) {
        return debut.isBefore(fin)
                || (fin.isBefore(debut)
                        && !fin.isAfter(PETIT_MATIN)
                        && Duration.between(debut, fin).plusDays(1).compareTo(AU_PLUS) <= 0);
    }

    /** An action begins once at one hour in one place. */
    boolean memeDebut(Creneau autre) {
        return jour.equals(autre.jour) && debut.equals(autre.debut) && Objects.equals(lieu, autre.lieu);
    }

    boolean passeMinuit() {
        return !debut.isBefore(fin);
    }

    private LocalDateTime terme() {
        return jour.plusDays(passeMinuit() ? 1 : 0).atTime(fin);
    }

    Instant commence(ZoneId fuseau) {
        return jour.atTime(debut).atZone(fuseau).toInstant();
    }

    Instant finit(ZoneId fuseau) {
        return terme().atZone(fuseau).toInstant();
    }

    /** Whether clocks show its hours on that day: in spring, an hour is skipped. */
    public boolean existe(ZoneId fuseau) {
        var regles = fuseau.getRules();
        return !regles.getValidOffsets(jour.atTime(debut)).isEmpty()
                && !regles.getValidOffsets(terme()).isEmpty()
                && commence(fuseau).isBefore(finit(fuseau));
    }

    public Creneau decale(long jours) {
        return au(jour.plusDays(jours));
    }

    public Creneau au(LocalDate autreJour) {
        return new Creneau(autreJour, debut, fin, lieu, conseillers, benevoles);
    }

    public Creneau avecConseillers(List<ConseillerId> autres) {
        return new Creneau(jour, debut, fin, lieu, autres, benevoles);
    }

    public Creneau au(@Nullable LieuId autreLieu) {
        return new Creneau(jour, debut, fin, autreLieu, conseillers, benevoles);
    }

    public Creneau sansPersonne() {
        return new Creneau(jour, debut, fin, lieu, List.of(), List.of());
    }
}
