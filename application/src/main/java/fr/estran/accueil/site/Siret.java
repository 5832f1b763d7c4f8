package fr.estran.accueil.site;

import fr.estran.socle.commun.LectureDeSaisie;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The number of an establishment: fourteen figures, the last of which is the key of Luhn, so that one slip of a finger is seen. */
final class Siret {

    private Siret() {}

    /** As it is typed, with its spaces; empty where it cannot be one. */
    static Optional<String> lire(@Nullable String saisi) {
        return Optional.ofNullable(LectureDeSaisie.texte(saisi))
                .map(dit -> dit.replaceAll("[\\h.]", ""))
                .filter(dit -> dit.matches("\\d{14}") && juste(dit));
    }

    private static boolean juste(String chiffres) {
        return IntStream.range(0, chiffres.length())
                                .map(rang -> (chiffres.charAt(rang) - '0') * (2 - rang % 2))
                                .map(produit -> produit > 9 ? produit - 9 : produit)
                                .sum()
                        % 10
                == 0;
    }
}
