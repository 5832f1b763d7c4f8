package fr.estran.bilan.rapport;

import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.commun.Messages;
import java.util.HashMap;
import java.util.Map;

/** The sentences of the report: the words are in the bundle, what is said is decided by the sections. */
public final class Phrases {

    private final Messages messages = Messages.de("bilan/bilan");
    private final boolean enCles;

    private Phrases(boolean enCles) {
        this.enCles = enCles;
    }

    public static Phrases lues() {
        return new Phrases(false);
    }

    /** In which figures are written as their keys: for a text that a person goes on with. */
    public static Phrases enCles() {
        return new Phrases(true);
    }

    /** Names and values in turn: {@code dire("recit.usagers", "n", 394)}. */
    public String dire(String cle, Object... nomsEtValeurs) {
        return dire(cle, Map.of(), nomsEtValeurs);
    }

    /** @param connus what any sentence may speak of */
    String dire(String cle, Map<String, ?> connus, Object... nomsEtValeurs) {
        var valeurs = new HashMap<String, Object>(connus);
        var cles = new HashMap<String, String>();
        for (int i = 0; i < nomsEtValeurs.length; i += 2) {
            var nom = (String) nomsEtValeurs[i];
            switch (nomsEtValeurs[i + 1]) {
                case Cite cite -> {
                    valeurs.put(nom, cite.valeur());
                    cles.put(nom, cite.cle());
                }
                // A year is not a number: no space in it.
                case Object valeur -> valeurs.put(nom, nom.equals("annee") ? valeur.toString() : valeur);
            }
        }
        var phrase = enCles && !cles.isEmpty()
                ? MotifEnCles.dire(messages.motif(cle), cles, valeurs)
                : messages.dire(cle, valeurs);
        return EspacesInsecables.poser(phrase);
    }

    public boolean connait(String cle) {
        return messages.connait(cle);
    }

    /** What the bundle says of a code, or the code itself, said to be one: lists of codes are open. */
    public String code(String famille, String code) {
        return code(famille, code, Map.of());
    }

    String code(String famille, String code, Map<String, ?> valeurs) {
        var cle = famille + "." + code;
        return messages.connait(cle) ? messages.dire(cle, valeurs) : dire("code_sans_libelle", "code", code);
    }
}
