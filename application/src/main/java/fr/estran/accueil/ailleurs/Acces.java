package fr.estran.accueil.ailleurs;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What opens a calendar: its address, and the name and the password that its server asks for, if it does. Sealed as one; a password that
 * is made for this use alone can be taken back alone.
 */
record Acces(
        URI adresse, @Nullable String identifiant, @Nullable String motDePasse) {

    static Acces publie(URI adresse) {
        return new Acces(adresse, null, null);
    }

    static Acces lire(byte[] clair) {
        var lignes = new String(clair, StandardCharsets.UTF_8).split("\n", 3);
        return lignes.length < 3
                ? publie(URI.create(lignes[0]))
                : new Acces(URI.create(lignes[0]), lignes[1], lignes[2]);
    }

    byte[] ecrire() {
        return (identifiant == null ? adresse.toString() : adresse + "\n" + identifiant + "\n" + motDePasse)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Of an event in a collection, whose address ends with a stroke. */
    URI de(String nom) {
        var dossier = adresse.toString();
        return URI.create((dossier.endsWith("/") ? dossier : dossier + "/") + nom);
    }

    Map<String, String> entetes(Map<String, String> autres) {
        var entetes = new HashMap<>(autres);
        if (identifiant != null) {
            entetes.put(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((identifiant + ":" + motDePasse).getBytes(StandardCharsets.UTF_8)));
        }
        return entetes;
    }

    /** As all records do, it would say all that it holds. */
    @Override
    public String toString() {
        return "the access to a calendar of " + adresse.getHost();
    }
}
