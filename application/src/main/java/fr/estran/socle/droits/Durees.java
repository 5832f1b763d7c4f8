package fr.estran.socle.droits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How long things are kept in a town: as it chose, or as is usual. */
public record Durees(Map<Duree, Integer> choisies) {

    public static final Durees HABITUELLES = new Durees(Map.of());

    public Durees {
        choisies = Map.copyOf(choisies);
    }

    public Durees avec(Duree duree, int valeur) {
        var autres = new EnumMap<Duree, Integer>(Duree.class);
        autres.putAll(choisies);
        autres.put(duree, valeur);
        return new Durees(autres);
    }

    /** In the unit of the duration; of one that no number tells, 0. */
    public int valeur(Duree duree) {
        var longueur = duree.longueur();
        return longueur == null ? 0 : choisies.getOrDefault(duree, longueur.habituel());
    }

    /** On which day what was last touched on a day is kept no longer. */
    public LocalDate terme(Duree duree, LocalDate depuis) {
        var longueur = duree.longueur();
        return longueur == null ? LocalDate.MAX : depuis.plus(valeur(duree), longueur.unite());
    }

    /** Before which day a thing must be to be kept no longer. */
    LocalDate debut(Duree duree, LocalDate aujourdhui) {
        var longueur = duree.longueur();
        return longueur == null ? LocalDate.MIN : aujourdhui.minus(valeur(duree), longueur.unite());
    }

    /** On which day the team is told that somebody will be erased. */
    public LocalDate annonce(LocalDate dernierContact) {
        return terme(Duree.FICHE, dernierContact).minusDays(Duree.JOURS_D_ANNONCE);
    }

    boolean permises() {
        return choisies.entrySet().stream().allMatch(choix -> choix.getKey().permet(choix.getValue()));
    }
}
