package fr.estran.socle.commun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/**
 * A form that comes back, upon what is kept by then. A field that its writer left as it was shown says what is kept now,
 * whoever wrote that; one that two have changed otherwise is shown twice, side by side, and one chooses.
 *
 * @param actuels what is kept, as this form tells it
 * @param ecrits what is to be kept
 * @param conflits what nobody has decided yet
 */
public record Conciliation(Champs actuels, Champs ecrits, List<Conflit> conflits) {

    private static final Messages MESSAGES = Messages.de("socle/commun");
    private static final String AVANT = "avant.";
    private static final String GARDER = "garder.";

    /** @param mien what one has typed, @param autre what somebody else has kept meanwhile */
    public record Conflit(String champ, List<String> mien, List<String> autre) {}

    /** Somebody else wrote between the reading and the keeping of a form: nothing is kept, and the form is sent anew. */
    public static final class Devance extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The words of a form. */
    @FunctionalInterface
    public interface Paroles {
        String champ(String champ);

        /** Of something that is chosen, what is read instead of what is sent. */
        default String valeur(String champ, String valeur) {
            return valeur;
        }

        /** What no form of ours offers is shown as it came. */
        default String valeurs(String champ, List<String> valeurs) {
            return String.join(
                    ", ",
                    valeurs.stream()
                            .map(valeur -> {
                                try {
                                    return valeur(champ, valeur);
                                } catch (MissingResourceException | IllegalArgumentException _) {
                                    return valeur;
                                }
                            })
                            .toList());
        }

        /** Whether a form of ours has such a field. One that has none was made by somebody else, and is passed over. */
        default boolean sait(String champ) {
            try {
                return !champ(champ).isEmpty();
            } catch (MissingResourceException | IllegalArgumentException _) {
                return false;
            }
        }
    }

    public Conciliation {
        conflits = List.copyOf(conflits);
    }

    /** For whoever begins to write. */
    public static Conciliation ouvrir(Champs actuels) {
        return new Conciliation(actuels, actuels, List.of());
    }

    /** As it comes back: with what each field said when it was shown, and what was chosen where two had changed it. */
    public static Conciliation lire(Map<String, List<String>> envoi, Champs actuels) {
        var recus = new Champs(envoi);
        var avant = ditCeQuElleMontrait(envoi) ? avant(envoi) : actuels;
        var aChoisir = Set.copyOf(recus.tous("conflit"));
        var ecrits = recus;
        var conflits = new ArrayList<Conflit>();
        for (var champ : champs(actuels, avant, aChoisir)) {
            var mien = recus.tous(champ);
            var autre = actuels.tous(champ);
            var choix = aChoisir.contains(champ) ? recus.dit(GARDER + champ) : "mien";
            if (pareils(mien, autre)) {
                continue;
            }
            if (choix.equals("autre") || choix.equals("mien") && pareils(mien, avant.tous(champ))) {
                ecrits = ecrits.avec(champ, autre);
            } else if (choix.isEmpty() || !pareils(avant.tous(champ), autre)) {
                conflits.add(new Conflit(champ, mien, autre));
            }
        }
        return new Conciliation(actuels, ecrits, conflits);
    }

    /** What comes from no page of ours says nothing of it: it is taken at its word. */
    private static boolean ditCeQuElleMontrait(Map<String, List<String>> envoi) {
        return envoi.keySet().stream().anyMatch(nom -> nom.startsWith(AVANT));
    }

    /** What each field said when the form was shown. */
    public static Champs avant(Map<String, List<String>> envoi) {
        var avant = new LinkedHashMap<String, List<String>>();
        envoi.forEach((nom, dits) -> {
            if (nom.startsWith(AVANT)) {
                avant.put(nom.substring(AVANT.length()), dits);
            }
        });
        return new Champs(avant);
    }

    private static Set<String> champs(Champs actuels, Champs avant, Set<String> aChoisir) {
        var champs = new LinkedHashSet<>(actuels.valeurs().keySet());
        champs.addAll(avant.valeurs().keySet());
        champs.addAll(aChoisir);
        return champs;
    }

    /** In whatever order boxes were ticked. */
    private static boolean pareils(List<String> uns, List<String> autres) {
        return uns.stream().sorted().toList().equals(autres.stream().sorted().toList());
    }

    /** Under the lock of whoever writes: what was put together is still put together with what is kept. */
    public void verifier(Champs presents) {
        if (!presents.equals(actuels)) {
            throw new Devance();
        }
    }

    /** Nothing is kept before one has chosen. */
    public void fautes(Map<String, String> fautes, Paroles paroles) {
        conflits.stream()
                .filter(conflit -> paroles.sait(conflit.champ()))
                .forEach(conflit -> fautes.put(
                        GARDER + conflit.champ(),
                        MESSAGES.dire("conciliation.choisir", Map.of("champ", paroles.champ(conflit.champ())))));
    }

    public Conciliation ecrivant(String champ, String valeur) {
        return new Conciliation(actuels, ecrits.avec(champ, valeur), conflits);
    }
}
