package fr.estran.commun;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of a module, in its bundle {@code messages/<module>.properties}, in ICU message format. */
public final class Messages {

    private final ResourceBundle phrases;

    private Messages(ResourceBundle phrases) {
        this.phrases = phrases;
    }

    public static Messages de(String module) {
        return new Messages(ResourceBundle.getBundle("messages." + module, Locale.FRENCH));
    }

    public boolean connait(String cle) {
        return phrases.containsKey(cle);
    }

    public String dire(String cle) {
        return dire(cle, Map.of());
    }

    public String dire(String cle, Map<String, ?> valeurs) {
        return new MessageFormat(phrases.getString(cle), ULocale.FRENCH).format(valeurs);
    }
}
