package fr.estran.programme.affiche;

import fr.estran.programme.affiche.Plaquette.Lieu;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a leaflet says otherwise of the way to a venue. */
final class ComparaisonDeLieux {

    private ComparaisonDeLieux() {}

    /** @param ancien null where the paper does not name it, @param nouveau null where nothing takes place there any more */
    static List<String> phrases(@Nullable Lieu ancien, @Nullable Lieu nouveau) {
        if (ancien == null || nouveau == null) {
            var connu = Objects.requireNonNull(ancien == null ? nouveau : ancien);
            return List.of(MotsDePlaquette.MESSAGES.dire(
                    ancien == null ? "ecart.lieu.nouveau" : "ecart.lieu.retire",
                    "lieu",
                    connu.nom(),
                    "adresse",
                    connu.adresse()));
        }
        return Stream.of(
                        phrase("nom", ancien.nom(), ancien.nom(), nouveau.nom()),
                        phrase("adresse", nouveau.nom(), ancien.adresse(), nouveau.adresse()),
                        phrase("acces", nouveau.nom(), ancien.acces(), nouveau.acces()),
                        phrase("arret", nouveau.nom(), dit(ancien.arret()), dit(nouveau.arret())))
                .flatMap(phrases -> phrases)
                .toList();
    }

    private static String dit(@Nullable String arret) {
        return arret == null ? "" : arret;
    }

    private static Stream<String> phrase(String quoi, String lieu, String avant, String apres) {
        return avant.equals(apres)
                ? Stream.of()
                : Stream.of(MotsDePlaquette.MESSAGES.dire(
                        "ecart.lieu." + quoi,
                        Correction.valeurs(
                                avant.isEmpty() ? null : avant, apres.isEmpty() ? null : apres, Map.of("lieu", lieu))));
    }
}
