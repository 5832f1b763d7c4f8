package fr.estran.bilan.rapport;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.util.ULocale;
import fr.estran.socle.commun.CodeEnMots;
import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.commun.Messages;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** A name that a sentence speaks of, and its value. */
    record Terme(String nom, Object valeur) {}

    static Terme avec(String nom, Object valeur) {
        return new Terme(nom, valeur);
    }

    /** Names and values in turn, or terms where they are many: {@code dire("recit.usagers", "n", 394)}. */
    public String dire(String cle, Object... nomsEtValeurs) {
        return dire(cle, Map.of(), nomsEtValeurs);
    }

    /** @param connus what any sentence may speak of */
    String dire(String cle, Map<String, ?> connus, Object... nomsEtValeurs) {
        var valeurs = new HashMap<String, Object>(connus);
        var cles = new HashMap<String, String>();
        for (int i = 0; i < nomsEtValeurs.length; i++) {
            var terme = nomsEtValeurs[i] instanceof Terme dit
                    ? dit
                    : new Terme((String) nomsEtValeurs[i], nomsEtValeurs[++i]);
            switch (terme.valeur()) {
                case Cite cite -> {
                    valeurs.put(terme.nom(), cite.valeur());
                    cles.put(terme.nom(), cite.cle());
                }
                // A year is not a number: no space in it.
                case Object valeur ->
                    valeurs.put(terme.nom(), terme.nom().equals("annee") ? valeur.toString() : valeur);
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

    /** What the bundle says of a code, or the code itself, read as far as it can be: lists of codes are open. */
    public String code(String famille, String code) {
        return code(famille, code, Map.of());
    }

    String code(String famille, String code, Map<String, ?> valeurs) {
        var cle = famille + "." + code;
        return messages.connait(cle) ? messages.dire(cle, valeurs) : EspacesInsecables.poser(CodeEnMots.dire(code));
    }

    /** A sentence whose figures are written as their keys, while its plurals still agree with what they are worth. */
    static final class MotifEnCles {

        private MotifEnCles() {}

        /** @param cles by the name of its argument, what is written in the place of a number */
        static String dire(String motif, Map<String, String> cles, Map<String, ?> valeurs) {
            return new MessageFormat(recrire(motif, cles), ULocale.FRENCH).format(valeurs);
        }

        private static String recrire(String motif, Map<String, String> cles) {
            var parties = new MessagePattern(motif);
            var recrit = new StringBuilder();
            var arguments = new ArrayDeque<String>();
            int ecrit = 0;
            for (int rang = 0; rang < parties.countParts(); rang++) {
                var partie = parties.getPart(rang);
                @Nullable String cle = null;
                int fin = partie.getLimit();
                switch (partie.getType()) {
                    case ARG_START -> {
                        arguments.push(parties.getSubstring(parties.getPart(rang + 1)));
                        if (partie.getArgType() == ArgType.SIMPLE || partie.getArgType() == ArgType.NONE) {
                            cle = cles.get(arguments.peek());
                            fin = parties.getPart(parties.getLimitPartIndex(rang))
                                    .getLimit();
                        }
                    }
                    case ARG_LIMIT -> arguments.pop();
                    case REPLACE_NUMBER -> cle = cles.get(arguments.peek());
                    default -> {}
                }
                if (cle != null) {
                    recrit.append(motif, ecrit, partie.getIndex()).append(entreApostrophes(cle));
                    ecrit = fin;
                }
            }
            return recrit.append(motif, ecrit, motif.length()).toString();
        }

        /** So that its braces are letters. */
        private static String entreApostrophes(String cle) {
            return "'" + cle + "'";
        }
    }
}
