package fr.estran.presences.orientation;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.presences.orientation.Orientation.NouvelleOrientation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.vocabulaire.NomTape;
import fr.estran.socle.vocabulaire.Telephone;
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

    /** Whether somebody would be named who is not said to agree, or by what is no name, no number and no address: it leaves by e-mail. */
    boolean aRevoir(GuichetDOrientation guichet) {
        return !guichet.auPublic() && (accord == null ? nomme() : faute(guichet) != null);
    }

    /** What is to be typed otherwise, where they agree: {@code prenom}, {@code joindre}, or nothing. The team writes as it likes. */
    public @Nullable String faute(GuichetDOrientation guichet) {
        if (prenomIllisible()) {
            return "prenom";
        }
        return !guichet.equipe() && joindreIllisible() ? "joindre" : null;
    }

    private boolean nomme() {
        return LectureDeSaisie.texte(prenom) != null || LectureDeSaisie.texte(joindre) != null;
    }

    private boolean prenomIllisible() {
        var dit = court(prenom, PRENOM);
        return dit != null && !NomTape.possible(dit);
    }

    /** Somebody's own number, or an address: no number that costs, and no sentence. */
    private boolean joindreIllisible() {
        var dit = court(joindre, JOINDRE);
        return dit != null && Telephone.lire(dit).isEmpty() && !LectureDeSaisie.estUnCourriel(dit);
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
        var surUneLigne = LectureDeSaisie.uneLigne(saisi);
        if (surUneLigne == null) {
            return null;
        }
        return surUneLigne
                .substring(0, Math.min(surUneLigne.length(), longueur))
                .strip();
    }
}
