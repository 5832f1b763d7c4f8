package fr.estran.orientation;

import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.OrganismeId;
import org.jspecify.annotations.Nullable;

/** The body that was chosen for a need, and what the person agrees to. */
public record SaisieDOrientation(
        @Nullable OrganismeId organisme,
        @Nullable String besoin,
        @Nullable String accord,
        @Nullable String prenom,
        @Nullable String joindre) {

    private static final int PRENOM = 60;
    private static final int JOINDRE = 100;

    /** Whether somebody would be named who is not said to agree. */
    boolean nommeSansAccord(GuichetDOrientation guichet) {
        return accord == null
                && !guichet.auPublic()
                && (LectureDeSaisie.texte(prenom) != null || LectureDeSaisie.texte(joindre) != null);
    }

    /** Nobody is named to a body without having agreed; whoever comes alone goes alone. */
    NouvelleOrientation nouvelle(OrganismeId choisi, String pour, GuichetDOrientation guichet, boolean surFeuille) {
        var dAccord = accord != null && !guichet.auPublic();
        return new NouvelleOrientation(
                choisi,
                pour,
                guichet.origine(),
                guichet.par(),
                surFeuille,
                dAccord,
                dAccord ? court(prenom, PRENOM) : null,
                dAccord ? court(joindre, JOINDRE) : null);
    }

    private static @Nullable String court(@Nullable String saisi, int longueur) {
        var dit = LectureDeSaisie.texte(saisi);
        if (dit == null) {
            return null;
        }
        var surUneLigne = dit.replaceAll("\\s+", " ");
        return surUneLigne
                .substring(0, Math.min(surUneLigne.length(), longueur))
                .strip();
    }
}
