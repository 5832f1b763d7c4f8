package fr.estran.accueil.site;

import fr.estran.socle.pages.Conformite;
import fr.estran.socle.pages.Mentions;
import fr.estran.socle.pages.Ville;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a structure shows of itself on its pages. What is null has not been said yet.
 *
 * @param securite to whom a flaw is told: an e-mail address, or a page
 * @param sites whose pages may show the programme within them: origins, one a line
 * @param siret of the town, for the national directory alone
 * @param nom the name shown: the structure's own unless another was chosen
 */
public record Vitrine(
        String nom,
        Mentions mentions,
        Conformite conformite,
        @Nullable String securite,
        @Nullable String siret,
        @Nullable String sites,
        @Nullable String couleur,
        @Nullable Logo logo,
        Instant modifiee) {

    static Vitrine nue(String nom) {
        return new Vitrine(nom, Mentions.AUCUNE, Conformite.NON_CONFORME, null, null, null, null, null, Instant.EPOCH);
    }

    /** Somebody has filled in the settings. */
    public boolean dite() {
        return !modifiee.equals(Instant.EPOCH);
    }

    /** As RFC 9116 writes it, the address of the service itself where none was set apart; nothing where there is none. */
    Optional<String> aQuiDireUneFaille() {
        return Optional.ofNullable(securite == null ? mentions.courriel() : securite)
                .map(ou -> ou.startsWith("https://") ? ou : "mailto:" + ou);
    }

    /** Changes with what the addresses lead to: these can then be kept for a year. */
    String empreinte() {
        try {
            var condense = MessageDigest.getInstance("SHA-256");
            condense.update(String.valueOf(couleur).getBytes(StandardCharsets.UTF_8));
            if (logo != null) {
                condense.update(logo.octets());
            }
            return HexFormat.of().formatHex(condense.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Ville ville() {
        return new Ville(nom, mentions, conformite, adresseDesCouleurs(), adresseDuLogo());
    }

    private @Nullable String adresseDesCouleurs() {
        return couleur == null ? null : "/ville/" + empreinte() + "/couleurs.css";
    }

    private @Nullable String adresseDuLogo() {
        return logo == null ? null : "/ville/" + empreinte() + "/logo";
    }
}
