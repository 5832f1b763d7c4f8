package fr.estran.presences;

import fr.estran.personnes.registre.Personne;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of somebody who has just come, as it was typed in a hurry. */
final class NomPropre {

    private static final int LETTRES_AU_PLUS = 100;

    /** What no one sees, and some of which turns round the text that follows; two of them some scripts need. */
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]");

    private NomPropre() {}

    public static boolean lisible(Personne personne) {
        return lisible(propre(personne.prenom())) && lisible(propre(personne.nom()));
    }

    static Personne net(Personne personne) {
        return new Personne(
                propre(personne.prenom()),
                propre(personne.nom()),
                personne.anneeNaissance(),
                ouRien(personne.telephone()),
                ouRien(personne.courriel()),
                ouRien(personne.adresse()),
                personne.contact());
    }

    public static String propre(@Nullable String saisi) {
        return saisi == null
                ? ""
                : INVISIBLES
                        .matcher(saisi.replaceAll("[\\s\\p{Z}]+", " "))
                        .replaceAll("")
                        .strip();
    }

    private static boolean lisible(String nom) {
        return nom.length() <= LETTRES_AU_PLUS && nom.codePoints().anyMatch(Character::isLetter);
    }

    private static @Nullable String ouRien(@Nullable String saisi) {
        var net = propre(saisi);
        return net.isEmpty() ? null : net.substring(0, Math.min(net.length(), LETTRES_AU_PLUS));
    }
}
