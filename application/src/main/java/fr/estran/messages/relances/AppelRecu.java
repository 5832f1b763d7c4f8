package fr.estran.messages.relances;

import static java.util.stream.Collectors.toMap;

import fr.estran.messages.Quand;
import fr.estran.socle.commun.UsagerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who called, and is to be called back.
 *
 * @param origine {@code equipe}, or {@code site} where they asked for it there
 * @param apart many were asked from there, or of the town: it comes after the others
 * @param prisPar who took the call
 * @param personne of the register, whom it was
 * @param connus those of the register who have that number: an id and a name, a line each
 * @param par who is calling back now
 * @param reprenable what was noted last can be taken back
 */
public record AppelRecu(
        UUID id,
        Instant recuLe,
        String origine,
        boolean apart,
        @Nullable String prisPar,
        @Nullable String nom,
        String telephone,
        String sujet,
        @Nullable String precisions,
        String quand,
        LocalDate rappelerLe,
        @Nullable UsagerId usager,
        @Nullable String personne,
        @Nullable String connus,
        boolean sansMessage,
        String etat,
        @Nullable String issue,
        int tentatives,
        @Nullable Instant dernierEssai,
        @Nullable UUID appelPar,
        @Nullable String par,
        @Nullable Instant appelJusquA,
        @Nullable Instant closLe,
        @Nullable String closPar,
        boolean reprenable,
        String fuseau) {

    public boolean ouvert() {
        return etat.equals("a_rappeler");
    }

    public boolean duSite() {
        return origine.equals("site");
    }

    /** Whom it may have been, by their ids. */
    public Map<String, String> connuesSousCeNumero() {
        return connus == null
                ? Map.of()
                : connus.lines()
                        .map(ligne -> ligne.split(" ", 2))
                        .collect(toMap(mots -> mots[0], mots -> mots[1], (un, _) -> un, LinkedHashMap::new));
    }

    public String qui() {
        return personne != null ? personne : nom != null ? nom : telephone;
    }

    /** As a telephone is dialled: for a link. */
    public String aComposer() {
        return telephone.replaceAll("[^+0-9]", "");
    }

    /** A moment as it is said, in the zone of the town. */
    public String dire(Instant moment) {
        return Quand.enBref(moment, zone());
    }

    public boolean pris(Instant maintenant) {
        return appelPar != null && appelJusquA != null && appelJusquA.isAfter(maintenant);
    }

    /** Since they have waited, whole days. */
    public long jours(Instant maintenant) {
        return Duration.between(recuLe, maintenant).toDays();
    }

    ZoneId zone() {
        return ZoneId.of(fuseau);
    }
}
