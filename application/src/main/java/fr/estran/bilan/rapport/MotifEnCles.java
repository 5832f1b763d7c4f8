package fr.estran.bilan.rapport;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sentence whose figures are written as their keys, while its plurals still agree with what they are worth. */
final class MotifEnCles {

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
                        fin = parties.getPart(parties.getLimitPartIndex(rang)).getLimit();
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
