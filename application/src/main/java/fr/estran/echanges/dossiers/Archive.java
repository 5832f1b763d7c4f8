package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.SommaireDeZip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.springframework.stereotype.Component;

/** A zip that someone hands in: what it says of itself is not believed, and nothing of it lands outside of the folder given. */
@Component
public class Archive {

    private static final int ENTREES = 1000;
    private static final long MEGAOCTET = 1024L * 1024;
    private static final long TAILLE = 500 * MEGAOCTET;

    /** A table of records becomes five to fifteen times smaller; only what is made for it, a hundred times. */
    private static final int GONFLEMENT = 100;

    private static final int TAMPON = 64 * 1024;

    private final Messages messages = Messages.de("echanges/echanges");
    private final long taille;

    Archive() {
        this(TAILLE);
    }

    /** @param taille in bytes, of all that may come out of an archive */
    Archive(long taille) {
        this.taille = taille;
    }

    private static final class Refus extends Exception {

        private final String message;
        private final transient Map<String, ?> valeurs;

        Refus(String message, Map<String, ?> valeurs) {
            this.message = message;
            this.valeurs = valeurs;
        }

        Refus(String message) {
            this(message, Map.of());
        }
    }

    /** @param dossier is there and empty; what a refused archive has left in it is for the caller to take away */
    public OuvertureArchive ouvrir(Path zip, Path dossier) throws IOException {
        try {
            return extraire(zip, dossier);
        } catch (Refus refus) {
            return new OuvertureArchive.Refusee(messages.dire(refus.message, refus.valeurs));
        }
    }

    private record Entree(ZipArchiveEntry entree, NomDansArchive nom) {}

    private OuvertureArchive extraire(Path zip, Path dossier) throws IOException, Refus {
        if (SommaireDeZip.enAPlusDe(zip, ENTREES)) {
            throw new Refus("archive.trop_de_fichiers", Map.of("n", ENTREES));
        }
        try (var archive = sommaire(zip)) {
            var entrees = entrees(archive);
            var sortie = new Sortie(archive, dossier, taille);
            if (entrees.stream()
                    .anyMatch(entree -> entree.nom.fichierDeReleves().isPresent())) {
                return sortirLesReleves(entrees, sortie);
            }
            if (entrees.isEmpty() || !entrees.stream().allMatch(entree -> entree.nom.estUneFeuille())) {
                throw new Refus("archive.sans_releves");
            }
            return sortirLesFeuilles(entrees, sortie);
        }
    }

    private static List<Entree> entrees(ZipFile archive) throws Refus {
        var entrees = new ArrayList<Entree>();
        for (var entree : Collections.list(archive.getEntries())) {
            var nom = nomPermis(entree);
            if (!entree.isDirectory() && !nom.estAjoute()) {
                entrees.add(new Entree(entree, nom));
            }
        }
        return entrees;
    }

    private OuvertureArchive sortirLesReleves(List<Entree> entrees, Sortie sortie) throws IOException, Refus {
        var laisses = new ArrayList<Constat>();
        for (var entree : entrees) {
            var fichier = entree.nom.fichierDeReleves();
            if (fichier.isPresent()) {
                sortie.sortir(entree.entree, entree.nom, fichier.get());
            } else {
                laisses.add(laisse(entree.nom));
            }
        }
        return new OuvertureArchive.Ouverte(laisses);
    }

    /** Each under a name of ours: whatever they are called, they are told apart. */
    private static OuvertureArchive sortirLesFeuilles(List<Entree> entrees, Sortie sortie) throws IOException, Refus {
        var feuilles = new ArrayList<Path>();
        for (var entree : entrees) {
            feuilles.add(sortie.copier(entree.entree, entree.nom.montre(), "feuille-" + feuilles.size()));
        }
        return new OuvertureArchive.DeFeuilles(feuilles);
    }

    private static ZipFile sommaire(Path zip) throws Refus {
        try {
            return ZipFile.builder().setPath(zip).setCharset(UTF_8).get();
        } catch (IOException | RuntimeException e) {
            throw new Refus("archive.pas_un_zip");
        }
    }

    /** A link, or what stands for a device, is no file; the two kinds that are here are a file and a folder. */
    private static NomDansArchive nomPermis(ZipArchiveEntry entree) throws Refus {
        var nom = NomDansArchive.de(entree.getName());
        if (nom.sort()) {
            throw new Refus("archive.nom_interdit", Map.of("nom", nom.montre()));
        }
        var sorte = entree.getUnixMode() >> 12;
        if (sorte != 0 && sorte != 8 && sorte != 4) {
            throw new Refus("archive.lien", Map.of("nom", nom.montre()));
        }
        if (entree.getGeneralPurposeBit().usesEncryption()) {
            throw new Refus("archive.chiffree");
        }
        return nom;
    }

    private Constat laisse(NomDansArchive nom) {
        return new Constat("", messages.dire("constat.fichier_inconnu", Map.of("fichier", nom.montre())));
    }

    /** What comes out of one archive, counted as it comes out. */
    private static final class Sortie {

        private final ZipFile archive;
        private final Path dossier;
        private final long taille;
        private final Set<String> sortis = new HashSet<>();
        private String rassembles = "";
        private long reste;

        Sortie(ZipFile archive, Path dossier, long taille) {
            this.archive = archive;
            this.dossier = dossier;
            this.taille = taille;
            this.reste = taille;
        }

        void sortir(ZipArchiveEntry entree, NomDansArchive nom, String fichier) throws IOException, Refus {
            if (nom.profondeur() > 1 || (!sortis.isEmpty() && !nom.dossier().equals(rassembles))) {
                throw new Refus("archive.plusieurs_dossiers", Map.of("nom", nom.montre()));
            }
            if (!sortis.add(fichier)) {
                throw new Refus("archive.nom_repete", Map.of("nom", fichier));
            }
            rassembles = nom.dossier();
            copier(entree, fichier, fichier);
        }

        /** @param fichier as it is told, where it is refused */
        Path copier(ZipArchiveEntry entree, String fichier, String sous) throws IOException, Refus {
            var copiee = dossier.resolve(sous);
            if (entree.getMethod() != ZipEntry.DEFLATED && entree.getMethod() != ZipEntry.STORED) {
                throw new Refus("archive.compression_inconnue", Map.of("nom", fichier));
            }
            try (var octets = contenu(entree, fichier);
                    var copie = Files.newOutputStream(copiee)) {
                var tampon = new byte[TAMPON];
                var somme = new CRC32();
                long ecrits = 0;
                for (int lus = lire(octets, tampon, fichier); lus >= 0; lus = lire(octets, tampon, fichier)) {
                    ecrits += lus;
                    reste -= lus;
                    refuserCeQuiGonfle(octets, ecrits, fichier);
                    somme.update(tampon, 0, lus);
                    copie.write(tampon, 0, lus);
                }
                if (somme.getValue() != entree.getCrc()) {
                    throw new Refus("archive.abimee", Map.of("nom", fichier));
                }
            }
            return copiee;
        }

        private void refuserCeQuiGonfle(InputStream octets, long ecrits, String fichier) throws Refus {
            if (reste < 0) {
                throw new Refus("archive.trop_grosse", Map.of("n", taille / MEGAOCTET));
            }
            if (ecrits > MEGAOCTET
                    && octets instanceof InputStreamStatistics mesure
                    && ecrits > GONFLEMENT * mesure.getCompressedCount()) {
                throw new Refus("archive.gonfle", Map.of("nom", fichier));
            }
        }

        private InputStream contenu(ZipArchiveEntry entree, String fichier) throws Refus {
            try {
                return archive.getInputStream(entree);
            } catch (IOException | RuntimeException e) {
                throw new Refus("archive.abimee", Map.of("nom", fichier));
            }
        }

        private static int lire(InputStream octets, byte[] tampon, String fichier) throws Refus {
            try {
                return octets.read(tampon);
            } catch (IOException | RuntimeException e) {
                throw new Refus("archive.abimee", Map.of("nom", fichier));
            }
        }
    }

    sealed interface OuvertureArchive {

        /** @param laisses the files that are no part of a folder of records, and were not taken out */
        record Ouverte(List<Constat> laisses) implements OuvertureArchive {}

        /** It holds no folder of records, and nothing but sheets: what another tool exports. @param feuilles as they were taken out */
        record DeFeuilles(List<Path> feuilles) implements OuvertureArchive {}

        /** @param phrase says why, and what to do */
        record Refusee(String phrase) implements OuvertureArchive {}
    }
}
