package fr.estran.socle.commun;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;

/**
 * Two people write one thing at once: theirs are put together, field by field. A field that one did not touch takes the newer
 * value; where both have changed it, both are shown, and one chooses. What each field said when the form was shown comes
 * back with it: no more than that page told anyway.
 *
 * @param version of what the form was made from, for whoever keeps it
 * @param avant what it said then
 * @param ecrits what is typed now, with what was chosen
 * @param conflits that nobody has decided yet
 * @param reprises what somebody else has changed, and one did not touch
 */
public record Conciliation(
        String version, Champs avant, Champs ecrits, List<Conflit> conflits, List<Changement> reprises) {

    private static final Messages MESSAGES = Messages.de("socle/commun");
    private static final String AVANT = "avant.";
    private static final String GARDER = "garder.";
    private static final String CONFLIT = "conflit";
    private static final String AUTRE = "autre";

    /** @param mien what one has typed, @param autre what somebody else has kept meanwhile */
    public record Conflit(String champ, List<String> mien, List<String> autre) {}

    public record Changement(String champ, List<String> valeurs) {}

    /** The words of a form. */
    public interface Paroles {
        String champ(String champ);

        /** Of something that is chosen, what is read instead of what is sent. */
        default String valeur(String champ, String valeur) {
            return valeur;
        }

        default String valeurs(String champ, List<String> valeurs) {
            return String.join(", ", valeurs.stream().map(la -> lue(champ, la)).toList());
        }

        /** Whether a form of ours has such a field. One that has none was made by somebody else, and is passed over. */
        default boolean sait(String champ) {
            try {
                return !champ(champ).isEmpty();
            } catch (MissingResourceException | IllegalArgumentException _) {
                return false;
            }
        }

        /** What no form of ours offers is shown as it came. */
        private String lue(String champ, String valeur) {
            try {
                return valeur(champ, valeur);
            } catch (MissingResourceException | IllegalArgumentException _) {
                return valeur;
            }
        }
    }

    public Conciliation {
        conflits = List.copyOf(conflits);
        reprises = List.copyOf(reprises);
    }

    /** For whoever begins to write. */
    public static Conciliation ouvrir(String version, Champs actuels) {
        return new Conciliation(version, actuels, actuels, List.of(), List.of());
    }

    /** Where what is read has no version of its own. */
    public static Conciliation ouvrir(Champs actuels) {
        return ouvrir(version(actuels), actuels);
    }

    /** In which no change makes up for another, in whatever order the fields come. */
    private static String version(Champs actuels) {
        return EmpreinteDeFormulaire.de(new TreeMap<>(actuels.valeurs()).toString());
    }

    /** As it comes back. */
    public static Conciliation lire(Map<String, List<String>> envoi) {
        var avant = Champs.AUCUN;
        for (var nom : envoi.keySet()) {
            if (nom.startsWith(AVANT)) {
                avant = avant.avec(nom.substring(AVANT.length()), envoi.get(nom));
            }
        }
        var recus = new Champs(envoi);
        var ecrits = recus;
        var conflits = new ArrayList<Conflit>();
        for (var champ : new LinkedHashSet<>(recus.tous(CONFLIT))) {
            var garde = recus.un(GARDER + champ);
            if (garde == null) {
                conflits.add(new Conflit(champ, recus.tous(champ), avant.tous(champ)));
            } else if (garde.equals(AUTRE)) {
                ecrits = ecrits.avec(champ, avant.tous(champ));
            }
        }
        return new Conciliation(recus.dit("version"), avant, ecrits, conflits, List.of());
    }

    /** Whether what is there is not what the form was made from, where it has no version of its own. */
    public boolean devancee(Champs actuels) {
        return !version.equals(version(actuels));
    }

    /** What comes of it then. */
    public Conciliation avec(Champs actuels) {
        return avec(version(actuels), actuels);
    }

    /** Somebody else was faster. Of what they have kept, what nobody touched here is taken over; what is undecided stays so. */
    public Conciliation avec(String version, Champs actuels) {
        var retenus = ecrits;
        var clashs = new ArrayList<Conflit>();
        var prises = new ArrayList<Changement>();
        for (var champ : tous(actuels)) {
            var autre = actuels.tous(champ);
            var mien = ecrits.tous(champ);
            if (pareils(autre, mien)) {
                continue;
            }
            if (indecis(champ)) {
                clashs.add(new Conflit(champ, mien, autre));
            } else if (pareils(mien, avant.tous(champ))) {
                retenus = retenus.avec(champ, autre);
                prises.add(new Changement(champ, autre));
            } else if (!pareils(autre, avant.tous(champ))) {
                clashs.add(new Conflit(champ, mien, autre));
            }
        }
        return new Conciliation(version, actuels, retenus, clashs, prises);
    }

    private boolean indecis(String champ) {
        return conflits.stream().anyMatch(conflit -> conflit.champ().equals(champ));
    }

    private Iterable<String> tous(Champs actuels) {
        var tous = new LinkedHashSet<>(actuels.valeurs().keySet());
        tous.addAll(avant.valeurs().keySet());
        conflits.forEach(conflit -> tous.add(conflit.champ()));
        return tous;
    }

    /** In whatever order boxes were ticked. */
    private static boolean pareils(List<String> uns, List<String> autres) {
        return uns.stream().sorted().toList().equals(autres.stream().sorted().toList());
    }

    /** Nothing is kept before one has chosen. */
    public void fautes(Map<String, String> fautes, Paroles paroles) {
        connue(paroles)
                .conflits()
                .forEach(conflit -> fautes.put(
                        GARDER + conflit.champ(),
                        MESSAGES.dire("conciliation.choisir", Map.of("champ", paroles.champ(conflit.champ())))));
    }

    /** Of what came back, the fields that our forms have. */
    public Conciliation connue(Paroles paroles) {
        return new Conciliation(
                version,
                avant,
                ecrits,
                conflits.stream()
                        .filter(conflit -> paroles.sait(conflit.champ()))
                        .toList(),
                reprises.stream()
                        .filter(reprise -> paroles.sait(reprise.champ()))
                        .toList());
    }

    public Conciliation ecrivant(String champ, String valeur) {
        return new Conciliation(version, avant, ecrits.avec(champ, valeur), conflits, reprises);
    }
}
