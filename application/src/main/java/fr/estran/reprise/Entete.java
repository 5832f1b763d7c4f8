package fr.estran.reprise;

import org.jspecify.annotations.Nullable;

/** What no file of the State's says: for which town it is. */
public record Entete(
        String nom,
        String commune,
        String codeInsee,
        @Nullable String zoneScolaire,
        String fuseau) {

    public static Entete de(String nom, String commune, String codeInsee) {
        return new Entete(nom, commune, codeInsee, null, "Europe/Paris");
    }
}
