package fr.estran.programme.affiche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to pin up: of what there is once, or of all that there is at a venue.
 *
 * @param surtitre what kind of thing it is
 * @param chemin where one reads the same on the web
 * @param fichier what its file is called, so that whoever has twenty of them finds it
 */
public record Affichette(
        String surtitre,
        String titre,
        List<Partie> parties,
        @Nullable String telephone,
        @Nullable String site,
        String chemin,
        String service,
        String fichier) {

    /** @param grande what one reads from afar */
    public record Partie(String titre, List<String> lignes, boolean grande) {

        public Partie {
            lignes = List.copyOf(lignes);
        }
    }

    public Affichette {
        parties = List.copyOf(parties);
    }
}
