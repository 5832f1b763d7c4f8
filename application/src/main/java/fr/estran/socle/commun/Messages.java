package fr.estran.socle.commun;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of a module, in its bundle {@code messages/<module>.properties}, in ICU message format. */
public final class Messages {

    private static final Map<String, Messages> MODULES = new ConcurrentHashMap<>();

    private final ResourceBundle phrases;

    /** Most sentences hold no value: to read their pattern again for each cell of a table costs more than the table. */
    private final Map<String, String> sansValeur = new ConcurrentHashMap<>();

    /** Each for one thread at a time. To make one, with its rules of plurals, costs seven times its use. */
    private final Map<String, MessageFormat> motifs = new ConcurrentHashMap<>();

    private Messages(ResourceBundle phrases) {
        this.phrases = phrases;
    }

    public static Messages de(String module) {
        return MODULES.computeIfAbsent(
                module, nom -> new Messages(ResourceBundle.getBundle("messages." + nom, Locale.FRENCH)));
    }

    public boolean connait(String cle) {
        return phrases.containsKey(cle);
    }

    /** As it is written, before any value is put in it. */
    public String motif(String cle) {
        return phrases.getString(cle);
    }

    public String dire(String cle) {
        return sansValeur.computeIfAbsent(cle, dite -> dire(dite, Map.of()));
    }

    public String dire(String cle, Map<String, ?> valeurs) {
        var motif = motifs.computeIfAbsent(cle, dite -> new MessageFormat(phrases.getString(dite), ULocale.FRENCH));
        synchronized (motif) {
            return motif.format(valeurs);
        }
    }
}
