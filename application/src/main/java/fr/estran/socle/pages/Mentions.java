package fr.estran.socle.pages;

import org.jspecify.annotations.Nullable;

/** What the law asks a site to say, and how to reach the service. What is null has not been said yet. */
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

    public static final Mentions AUCUNE = new Mentions(null, null, null, null, null, null, null, null, null);

    /** Nothing of what the law asks for is missing. */
    public boolean completes() {
        return adresse != null && telephone != null && directeur != null && hebergeur != null && delegue != null;
    }

    /** Some way to reach the service has been said. */
    public boolean joignable() {
        return telephone != null || courriel != null || adresse != null;
    }

    /** As a telephone is dialled: for a link. */
    public @Nullable String numero() {
        return telephone == null ? null : telephone.replaceAll("[^+0-9]", "");
    }
}
