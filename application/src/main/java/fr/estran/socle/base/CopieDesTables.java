package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Table after table into an archive, in pieces of some megabytes: a tar says how long each is before it says what it holds. */
final class CopieDesTables {

    private static final int MORCEAU = 4 << 20;

    private final CopieRepository copie;
    private final ArchiveEcrite archive;
    private final DoubleConsumer suivi;
    private final ByteArrayOutputStream tampon = new ByteArrayOutputStream(MORCEAU);
    private long faits;

    CopieDesTables(CopieRepository copie, ArchiveEcrite archive, DoubleConsumer suivi) {
        this.copie = copie;
        this.archive = archive;
        this.suivi = suivi;
    }

    void copier() throws IOException {
        archive.fichier(
                ContenuDArchive.TABLES,
                texte(copie.tables().stream().map(TableCopiee::ligne).toList()));
        var total = copie.tables().stream().mapToLong(CopieDesTables::part).sum();
        var comptes = new ArrayList<String>();
        for (var table : copie.tables()) {
            comptes.add(table.nom() + "\t" + copier(table));
            faits += part(table);
            suivi.accept((double) faits / total);
        }
        archive.fichier(ContenuDArchive.LIGNES, texte(comptes));
        archive.fichier(
                ContenuDArchive.SEQUENCES,
                texte(copie.sequences().stream()
                        .map(TablesRepository.Sequence::ligne)
                        .toList()));
    }

    /** Each piece ends with a row, so that it can be read alone. */
    private long copier(TableCopiee table) throws IOException {
        var numero = new int[1];
        var lignes = copie.copier(table, ligne -> {
            tampon.write(ligne);
            if (tampon.size() >= MORCEAU) {
                deposer(table, ++numero[0]);
            }
        });
        if (tampon.size() > 0) {
            deposer(table, ++numero[0]);
        }
        return lignes;
    }

    private void deposer(TableCopiee table, int numero) throws IOException {
        archive.fichier(ContenuDArchive.morceau(table, numero), tampon.toByteArray());
        tampon.reset();
    }

    private static long part(TableCopiee table) {
        return table.poids() + 1;
    }

    private static byte[] texte(List<String> lignes) {
        return (String.join("\n", lignes) + "\n").getBytes(UTF_8);
    }

    /** A backup being written: a tar compressed by gzip, that its owner alone can read, sealed at its end. */
    static final class ArchiveEcrite implements AutoCloseable {

        private final FileChannel fichier;
        private final DigestOutputStream corps;
        private final GZIPOutputStream gzip;
        private final TarArchiveOutputStream tar;

        ArchiveEcrite(Path chemin) throws IOException {
            fichier = FileChannel.open(
                    chemin,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            corps = new DigestOutputStream(
                    new BufferedOutputStream(Channels.newOutputStream(fichier), 1 << 16), SceauDArchive.empreinte());
            gzip = new Gzip(corps);
            tar = new TarArchiveOutputStream(gzip);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        }

        void fichier(String nom, byte[] contenu) throws IOException {
            var entree = new TarArchiveEntry(nom);
            entree.setSize(contenu.length);
            entree.setMode(0100600);
            tar.putArchiveEntry(entree);
            tar.write(contenu);
            tar.closeArchiveEntry();
        }

        /** Without it the file is no backup. */
        void sceller() throws IOException {
            tar.finish();
            tar.flush();
            gzip.finish();
            corps.on(false);
            corps.write(SceauDArchive.sceller(corps.getMessageDigest().digest()));
            corps.flush();
            fichier.force(true);
        }

        @Override
        public void close() throws IOException {
            fichier.close();
        }

        private static final class Gzip extends GZIPOutputStream {

            Gzip(OutputStream sortie) throws IOException {
                super(sortie, 1 << 16);
                def.setLevel(Deflater.BEST_SPEED);
            }
        }

        /**
         * The end of an archive: an empty gzip member (RFC 1952), whose comment is the SHA-256 of all bytes before it.
         *
         * <p>Any program that reads gzip passes over it, and no byte of the file can change, nor be missing, unseen.
         */
        static final class SceauDArchive {

            private static final int TAILLE = sceller(new byte[32]).length;

            private SceauDArchive() {}

            static MessageDigest empreinte() {
                try {
                    return MessageDigest.getInstance("SHA-256");
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException(e);
                }
            }

            static byte[] sceller(byte[] empreinte) {
                var sceau = new ByteArrayOutputStream();
                sceau.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0x10, 0, 0, 0, 0, 0, (byte) 0xff});
                sceau.writeBytes(("sha256=" + HexFormat.of().formatHex(empreinte)).getBytes(US_ASCII));
                sceau.writeBytes(new byte[] {0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0});
                return sceau.toByteArray();
            }

            static boolean estIntact(Path archive) throws IOException {
                var corps = Files.size(archive) - TAILLE;
                if (corps < 0) {
                    return false;
                }
                var empreinte = empreinte();
                var tampon = new byte[1 << 16];
                try (var flux = Files.newInputStream(archive)) {
                    for (long reste = corps; reste > 0; ) {
                        var lus = flux.readNBytes(tampon, 0, (int) Math.min(reste, tampon.length));
                        empreinte.update(tampon, 0, lus);
                        reste -= lus == 0 ? reste : lus;
                    }
                    return Arrays.equals(flux.readAllBytes(), sceller(empreinte.digest()));
                }
            }
        }
    }

    /** The names of what is in an archive, after its description. */
    static final class ContenuDArchive {

        /** Each with its columns: before all rows. */
        static final String TABLES = "tables.tsv";

        /** How many of each table: after all rows. */
        static final String LIGNES = "lignes.tsv";

        static final String SEQUENCES = "sequences.tsv";

        static final Pattern MORCEAU = Pattern.compile("donnees/(.+)/\\d+\\.tsv");

        private ContenuDArchive() {}

        static String morceau(TableCopiee table, int numero) {
            return "donnees/%s/%06d.tsv".formatted(table.nom(), numero);
        }
    }
}
