package fr.estran.transferts;

import org.jspecify.annotations.Nullable;

/** What a browser says that a file is called: shown again to whoever sent it, and good for nothing else. */
final class NomDeFichier {

    private static final int LONGUEUR = 100;

    private NomDeFichier() {}

    static String propre(@Nullable String dit) {
        var sansDossier = dit == null ? "" : dit.substring(Math.max(dit.lastIndexOf('/'), dit.lastIndexOf('\\')) + 1);
        var lisible = sansDossier.replaceAll("\\p{Cntrl}", " ").strip();
        return lisible.isEmpty() ? "releves.zip" : lisible.substring(0, Math.min(lisible.length(), LONGUEUR));
    }
}
