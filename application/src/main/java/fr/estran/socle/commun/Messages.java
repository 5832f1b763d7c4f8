package fr.estran.socle.commun;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The sentences of a subject, in its bundle {@code messages/<wing>/<subject>.properties}, in ICU message format. */
public final class Messages {

    /** Of how few people nothing is told: any sentence may say it. */
    private static final String SEUIL_DIT = "{seuil_en_lettres}";

    private static final String SEUIL =
            new RuleBasedNumberFormat(ULocale.FRENCH, RuleBasedNumberFormat.SPELLOUT).format(Suppression.SEUIL);

    private static final Map<String, Messages> MODULES = new ConcurrentHashMap<>();

    private final @Nullable PhrasesEnChantier chantier;
    private volatile ResourceBundle phrases;

    /** Most sentences hold no value: to read their pattern again for each cell of a table costs more than the table. */
    private final Map<String, String> sansValeur = new ConcurrentHashMap<>();

    /** Each for one thread at a time. To make one, with its rules of plurals, costs seven times its use. */
    private final Map<String, MessageFormat> motifs = new ConcurrentHashMap<>();

    private Messages(String module) {
        this.chantier = Chantier.trouver("resources/messages/" + module + ".properties")
                .map(PhrasesEnChantier::new)
                .orElse(null);
        this.phrases = chantier == null
                ? ResourceBundle.getBundle("messages." + module, Locale.FRENCH)
                : chantier.changees().orElseThrow();
    }

    public static Messages de(String module) {
        return MODULES.computeIfAbsent(module, Messages::new);
    }

    private ResourceBundle phrases() {
        if (chantier != null) {
            chantier.changees().ifPresent(changees -> {
                phrases = changees;
                sansValeur.clear();
                motifs.clear();
            });
        }
        return phrases;
    }

    public boolean connait(String cle) {
        return phrases().containsKey(cle);
    }

    /** As it is written, before any value is put in it. */
    public String motif(String cle) {
        return phrases().getString(cle);
    }

    public String dire(String cle) {
        phrases();
        return sansValeur.computeIfAbsent(cle, dite -> dire(dite, Map.of()));
    }

    /** @param autres names and values in turn, as the first two are */
    public String dire(String cle, String nom, Object valeur, Object... autres) {
        var valeurs = new HashMap<String, Object>();
        valeurs.put(nom, valeur);
        for (int i = 0; i < autres.length; i += 2) {
            valeurs.put((String) autres[i], autres[i + 1]);
        }
        return dire(cle, valeurs);
    }

    public String dire(String cle, Map<String, ?> valeurs) {
        var lues = phrases();
        var motif = motifs.computeIfAbsent(
                cle, dite -> new MessageFormat(lues.getString(dite).replace(SEUIL_DIT, SEUIL), ULocale.FRENCH));
        synchronized (motif) {
            return motif.format(valeurs);
        }
    }

    /** A day, as a sentence says it. */
    public String quand(LocalDate jour) {
        return Jours.dire(jour);
    }

    public String quand(LocalTime heure) {
        return Jours.dire(heure);
    }

    /** Those of a file that somebody is writing. */
    private static final class PhrasesEnChantier {

        private final Path fichier;
        private FileTime lu = FileTime.fromMillis(0);

        PhrasesEnChantier(Path fichier) {
            this.fichier = fichier;
        }

        /** Nothing as long as the file is the one that was read. */
        synchronized Optional<ResourceBundle> changees() {
            try {
                var ecrit = Files.getLastModifiedTime(fichier);
                if (ecrit.equals(lu)) {
                    return Optional.empty();
                }
                try (var texte = Files.newBufferedReader(fichier)) {
                    var phrases = new PropertyResourceBundle(texte);
                    lu = ecrit;
                    return Optional.of(phrases);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
