package fr.estran.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a structure shows of itself on its pages. What is null has not been said yet.
 *
 * @param nom the name shown: the structure's own unless another was chosen
 */
public record Vitrine(
        String nom,
        Mentions mentions,
        Conformite conformite,
        @Nullable String couleur,
        @Nullable Logo logo,
        Instant modifiee) {

    /** What the law asks a site to say, and how to reach the service. */
    public record Mentions(
            @Nullable String presentation,
            @Nullable String adresse,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String horaires,
            @Nullable String directeur,
            @Nullable String hebergeur,
            @Nullable String delegue,
            @Nullable String audit) {

        static final Mentions AUCUNE = new Mentions(null, null, null, null, null, null, null, null, null);

        /** Nothing of what the law asks for is missing. */
        boolean completes() {
            return adresse != null && telephone != null && directeur != null && hebergeur != null && delegue != null;
        }

        /** As a telephone is dialled: for a link. */
        public @Nullable String numero() {
            return telephone == null ? null : telephone.replaceAll("[^+0-9]", "");
        }
    }

    /** Where a site stands by the law: without an audit that is still valid, it is "non conforme". */
    public enum Conformite {
        NON_CONFORME,
        PARTIELLE,
        TOTALE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Conformite de(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    static Vitrine nue(String nom) {
        return new Vitrine(nom, Mentions.AUCUNE, Conformite.NON_CONFORME, null, null, Instant.EPOCH);
    }

    /** Somebody has filled in the settings. */
    public boolean dite() {
        return !modifiee.equals(Instant.EPOCH);
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

    @Nullable String adresseDesCouleurs() {
        return couleur == null ? null : "/ville/" + empreinte() + "/couleurs.css";
    }

    @Nullable String adresseDuLogo() {
        return logo == null ? null : "/ville/" + empreinte() + "/logo";
    }
}
