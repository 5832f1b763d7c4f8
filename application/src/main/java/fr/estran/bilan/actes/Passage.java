package fr.estran.bilan.actes;

import java.util.ArrayList;
import java.util.List;

/** A paragraph, a list or a sub-heading of what was written, to be shown as one. */
public record Passage(Forme forme, List<String> lignes) {

    public enum Forme {
        PARAGRAPHE,
        LISTE,
        TITRE
    }

    public static List<Passage> de(String texte) {
        var passages = new ArrayList<Passage>();
        for (var ligne : texte.lines().map(String::strip).toList()) {
            var forme = forme(ligne);
            var precedent = passages.isEmpty() ? null : passages.getLast();
            if (ligne.isEmpty()) {
                passages.add(new Passage(Forme.PARAGRAPHE, new ArrayList<>()));
            } else if (precedent != null && precedent.forme() == forme && forme != Forme.TITRE) {
                precedent.lignes().add(sansMarque(ligne, forme));
            } else {
                passages.add(new Passage(forme, new ArrayList<>(List.of(sansMarque(ligne, forme)))));
            }
        }
        passages.removeIf(passage -> passage.lignes().isEmpty());
        return passages;
    }

    private static Forme forme(String ligne) {
        return ligne.startsWith("- ") ? Forme.LISTE : ligne.startsWith("## ") ? Forme.TITRE : Forme.PARAGRAPHE;
    }

    private static String sansMarque(String ligne, Forme forme) {
        return switch (forme) {
            case PARAGRAPHE -> ligne;
            case LISTE -> ligne.substring(2).strip();
            case TITRE -> ligne.substring(3).strip();
        };
    }
}
