package fr.estran.orientation;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.OrganismeId;
import fr.estran.coordonnees.NomTape;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body that was chosen for a need, and what the person agrees to. */
public record SaisieDOrientation(
        @Nullable OrganismeId organisme,
        @Nullable String besoin,
        @Nullable String cle,
        @Nullable String accord,
        @Nullable String prenom,
        @Nullable String joindre) {

    private static final int PRENOM = 60;
    private static final int JOINDRE = 100;

    /** Whether somebody would be named who is not said to agree, or by what is no name: it begins a message that leaves. */
    boolean aRevoir(GuichetDOrientation guichet) {
        return !guichet.auPublic() && (accord == null ? nomme() : prenomIllisible());
    }

    private boolean nomme() {
        return LectureDeSaisie.texte(prenom) != null || LectureDeSaisie.texte(joindre) != null;
    }

    private boolean prenomIllisible() {
        var dit = court(prenom, PRENOM);
        return dit != null && !NomTape.possible(dit);
    }

    /** Nobody is named to a body without having agreed; whoever comes alone goes alone. */
    NouvelleOrientation nouvelle(OrganismeId choisi, String pour, GuichetDOrientation guichet) {
        var dAccord = accord != null && !guichet.auPublic();
        return new NouvelleOrientation(
                choisi,
                pour,
                guichet.origine(),
                guichet.par(),
                cle(choisi, pour),
                dAccord,
                dAccord ? court(prenom, PRENOM) : null,
                dAccord ? court(joindre, JOINDRE) : null);
    }

    /** Of what the page that was shown proposed: its key, the body and the need. A page without a key proposes each time anew. */
    UUID cle(OrganismeId choisi, String pour) {
        var dite = LectureDeSaisie.id(cle).orElseGet(UUID::randomUUID);
        return UUID.nameUUIDFromBytes((dite + " " + choisi + " " + pour).getBytes(UTF_8));
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
