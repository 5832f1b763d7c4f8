package fr.estran.programme.affiche;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to pin up: of what there is once, or of all that there is at a venue.
 *
 * @param surtitre what kind of thing it is
 * @param suite that there is more to know, and where; null where all of it is said
 * @param chemin where one reads the same on the web
 * @param fichier what its file is called, so that whoever has twenty of them finds it
 */
public record Affichette(
        String surtitre,
        String titre,
        List<Partie> parties,
        @Nullable String suite,
        @Nullable String telephone,
        @Nullable String site,
        String chemin,
        String service,
        String fichier) {

    /**
     * @param grande what one reads from afar
     * @param ecourtable its lines may go where a page does not hold them all, the last of them first
     */
    public record Partie(String titre, List<String> lignes, boolean grande, boolean ecourtable) {

        public Partie {
            lignes = List.copyOf(lignes);
        }
    }

    public Affichette {
        parties = List.copyOf(parties);
    }

    /** How many lines may go. */
    int ecourtables() {
        return parties.stream()
                .filter(Partie::ecourtable)
                .mapToInt(partie -> partie.lignes().size())
                .sum();
    }

    /** With so many of the lines that may go, the first of them, and a word on the others. */
    Affichette avec(int lignes, String suite) {
        var gardees = new ArrayList<Partie>();
        int restent = lignes;
        for (var partie : parties) {
            var combien = partie.ecourtable()
                    ? Math.min(restent, partie.lignes().size())
                    : partie.lignes().size();
            restent -= partie.ecourtable() ? combien : 0;
            if (combien > 0) {
                gardees.add(new Partie(
                        partie.titre(), partie.lignes().subList(0, combien), partie.grande(), partie.ecourtable()));
            }
        }
        return new Affichette(surtitre, titre, gardees, suite, telephone, site, chemin, service, fichier);
    }
}
