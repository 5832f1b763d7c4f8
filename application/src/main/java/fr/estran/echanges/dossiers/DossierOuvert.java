package fr.estran.echanges.dossiers;

import fr.estran.socle.dossier.Egards;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A folder on its way in.
 *
 * @param fichiers all that a folder may hold, in the order in which rows can be kept
 * @param egards what it owes to the records that are there
 */
record DossierOuvert(
        Path chemin, ZoneId fuseau, Map<String, Fichier> fichiers, Egards egards, ConstatsDImport constats) {

    Collection<Fichier> tous() {
        return fichiers.values();
    }

    Fichier fichier(String nom) {
        return Objects.requireNonNull(fichiers.get(nom));
    }

    Path chemin(Fichier fichier) {
        return chemin.resolve(fichier.nomComplet());
    }

    boolean contient(Fichier fichier) {
        return Files.exists(chemin(fichier), LinkOption.NOFOLLOW_LINKS);
    }

    /** Not a folder, nor a link to nothing, nor a file kept from us. */
    static boolean lisible(Path chemin) {
        return Files.isRegularFile(chemin) && Files.isReadable(chemin);
    }

    long taille() {
        return tous().stream().mapToLong(this::taille).sum();
    }

    /** In bytes; of one that is not there, or cannot be read, none. */
    long taille(Fichier fichier) {
        return lisible(chemin(fichier)) ? chemin(fichier).toFile().length() : 0;
    }

    /** An optional file whose name is misspelt would be left out without a word. */
    void signalerLesFichiersInconnus() throws IOException {
        try (var chemins = Files.list(chemin)) {
            chemins.map(trouve -> trouve.getFileName().toString())
                    .filter(nom -> nom.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .filter(nom -> !nom.equals(Structures.FICHIER.nomComplet()))
                    .filter(nom -> !fichiers.containsKey(nom.substring(0, nom.length() - ".csv".length())))
                    .sorted()
                    .forEach(constats::signalerUnFichierInconnu);
        }
    }
}
