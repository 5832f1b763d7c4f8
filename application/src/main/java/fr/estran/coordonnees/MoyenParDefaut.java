package fr.estran.coordonnees;

import org.jspecify.annotations.Nullable;

/** How those are told who never said how they wish to be: by what their number can do, or else by what is left. */
public final class MoyenParDefaut {

    private MoyenParDefaut() {}

    /** @return {@code sms}, {@code appel}, {@code courriel}, {@code courrier}, or {@code aucun} where there is none */
    public static String de(@Nullable String telephone, @Nullable String courriel, @Nullable String adresse) {
        var numero = Telephone.lire(telephone == null ? "" : telephone);
        if (numero.isPresent()) {
            return numero.get().mobile() ? "sms" : "appel";
        }
        return courriel != null ? "courriel" : adresse != null ? "courrier" : "aucun";
    }
}
