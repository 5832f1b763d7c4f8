package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.base.CopieDesTables.ArchiveEcrite;
import fr.estran.socle.base.CopieDesTables.ArchiveEcrite.SceauDArchive;
import fr.estran.socle.base.CopieDesTables.ContenuDArchive;
import fr.estran.socle.base.CopieRepository.BaseEmbarquee;
import fr.estran.socle.base.RemiseRepository.BaseARetablir;
import fr.estran.socle.base.Sauvegardes.RemiseDesTables.ArchiveLue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The database of the embedded server in one file, taken while it serves, and put back elsewhere. Who was erased is told
 * beside it ({@link EffacementsConsignes}), so that no older backup brings them back.
 */
public final class Sauvegardes {

    private static final DateTimeFormatter NOM =
            DateTimeFormatter.ofPattern("'estran-'uuuu-MM-dd-HHmmss'.tar.gz'").withZone(ZoneId.systemDefault());

    private static final String DEBUT_D_EBAUCHE = ".estran-";
    private static final String FIN_D_EBAUCHE = ".ebauche";

    /** A draft grows until it takes its name: whoever wrote nothing in it for so long was killed. */
    private static final Duration ABANDON = Duration.ofHours(6);

    private Sauvegardes() {}

    /**
     * @param dossier of the embedded server, whether it runs or not
     * @param vers a folder that is there, in which the file is named after the moment; or else the file itself
     * @param suivi told of the part that is copied, from 0 to 1
     */
    public static ResultatSauvegarde prendre(Path dossier, Path vers, DoubleConsumer suivi) throws IOException {
        if (!BaseEmbarquee.existe(dossier)) {
            return new ResultatSauvegarde.RienASauvegarder(dossier);
        }
        if (Files.isRegularFile(vers)) {
            return new ResultatSauvegarde.FichierDejaLa(vers);
        }
        var lieu = Files.isDirectory(vers) ? vers : vers.toAbsolutePath().resolveSibling("");
        if (!Files.isDirectory(lieu)) {
            throw new NotDirectoryException(lieu.toString());
        }
        var ebauche = Files.createTempFile(lieu, DEBUT_D_EBAUCHE, FIN_D_EBAUCHE);
        try {
            retirerLesAbandonnees(lieu, Files.getLastModifiedTime(ebauche).toInstant());
            Files.delete(ebauche);
            var le = copier(dossier, ebauche, suivi);
            if (le.isEmpty()) {
                return new ResultatSauvegarde.RienASauvegarder(dossier);
            }
            if (!SceauDArchive.estIntact(ebauche)) {
                throw new IOException("the disk does not give back what was written");
            }
            var fichier = Files.isDirectory(vers) ? vers.resolve(NOM.format(le.get())) : vers;
            Renommage.durable(ebauche, fichier);
            EffacementsConsignes.reprendre(
                    EffacementsConsignes.aCoteDe(dossier), EffacementsConsignes.aCoteDeLaSauvegarde(fichier));
            return new ResultatSauvegarde.Faite(fichier, Files.size(fichier));
        } finally {
            Files.deleteIfExists(ebauche);
        }
    }

    /** They hold what the service held that day: none outlives the backups. The disk's own clock tells their age. */
    private static void retirerLesAbandonnees(Path lieu, Instant maintenant) throws IOException {
        try (var ebauches = Files.newDirectoryStream(lieu, DEBUT_D_EBAUCHE + "*" + FIN_D_EBAUCHE)) {
            for (var ebauche : ebauches) {
                if (estAbandonnee(ebauche, maintenant)) {
                    Files.deleteIfExists(ebauche);
                }
            }
        }
    }

    private static boolean estAbandonnee(Path ebauche, Instant maintenant) throws IOException {
        try {
            return Files.getLastModifiedTime(ebauche).toInstant().isBefore(maintenant.minus(ABANDON));
        } catch (NoSuchFileException e) {
            return false; // another backup has just named it
        }
    }

    private static Optional<Instant> copier(Path dossier, Path fichier, DoubleConsumer suivi) throws IOException {
        try (var base = BaseEmbarquee.joindre(dossier)) {
            var source = CopieRepository.surLaBase(base);
            return source.isEmpty() ? Optional.empty() : Optional.of(copier(source.get(), fichier, suivi));
        }
    }

    private static Instant copier(CopieRepository source, Path fichier, DoubleConsumer suivi) throws IOException {
        try (source;
                var archive = new ArchiveEcrite(fichier)) {
            var le = source.choisirLeMoment();
            archive.fichier(Description.NOM, new Description(Description.FORME, le, source.version()).octets());
            new CopieDesTables(source, archive, suivi).copier();
            archive.sceller();
            return le;
        }
    }

    /** @param dossier empty, or not there yet */
    public static ResultatRestauration remettre(Path archive, Path dossier, DoubleConsumer suivi) throws IOException {
        if (!SceauDArchive.estIntact(archive)) {
            return new ResultatRestauration.FichierAbime(archive);
        }
        try (var lue = new ArchiveLue(archive)) {
            if (lue.description().forme() < Description.FORME) {
                return new ResultatRestauration.AncienneForme(lue.description().priseLe());
            }
            if (lue.description().forme() > Description.FORME) {
                return new ResultatRestauration.VersionInconnue(
                        lue.description().priseLe());
            }
            return remettre(lue, archive, dossier, suivi);
        }
    }

    private static ResultatRestauration remettre(ArchiveLue lue, Path archive, Path dossier, DoubleConsumer suivi)
            throws IOException {
        var place = BaseARetablir.dans(dossier);
        if (place.isEmpty()) {
            return new ResultatRestauration.DossierOccupe(dossier);
        }
        try (var base = place.get()) {
            var description = lue.description();
            var preparee = RemiseRepository.preparer(base, description.version());
            if (preparee.isEmpty()) {
                return new ResultatRestauration.VersionInconnue(description.priseLe());
            }
            try (var remise = preparee.get()) {
                new RemiseDesTables(lue, remise).remettre(suivi);
            }
            EffacementsConsignes.reprendre(
                    EffacementsConsignes.aCoteDeLaSauvegarde(archive), EffacementsConsignes.aCoteDe(dossier));
            base.achever();
            return new ResultatRestauration.Faite(dossier, description.priseLe());
        }
    }

    /** All that is in an archive into a database that was prepared for it. */
    static final class RemiseDesTables {

        private final ArchiveLue archive;
        private final RemiseRepository remise;
        private boolean comptees;

        RemiseDesTables(ArchiveLue archive, RemiseRepository remise) {
            this.archive = archive;
            this.remise = remise;
        }

        void remettre(DoubleConsumer suivi) throws IOException {
            for (var nom = archive.suivante(); nom != null; nom = archive.suivante()) {
                remettre(nom);
                suivi.accept(archive.part());
            }
            if (!comptees) {
                throw new IOException("the archive does not say how many rows it has");
            }
            remise.achever();
        }

        private void remettre(String nom) throws IOException {
            switch (nom) {
                case ContenuDArchive.TABLES -> remise.vider(lignes());
                case ContenuDArchive.SEQUENCES ->
                    remise.reprendre(lignes().stream()
                            .map(TablesRepository.Sequence::lire)
                            .toList());
                case ContenuDArchive.LIGNES -> {
                    remise.compter(lignes());
                    comptees = true;
                }
                default -> remettreUnMorceau(nom);
            }
        }

        private void remettreUnMorceau(String nom) throws IOException {
            var morceau = ContenuDArchive.MORCEAU.matcher(nom);
            if (!morceau.matches()) {
                throw new IOException("the archive holds something else than tables");
            }
            remise.remettre(morceau.group(1), archive.contenu());
        }

        private List<String> lignes() throws IOException {
            return new String(archive.contenu().readAllBytes(), UTF_8)
                    .lines()
                    .filter(ligne -> !ligne.isEmpty())
                    .toList();
        }

        /** A backup whose seal was found whole. */
        static final class ArchiveLue implements AutoCloseable {

            private final long taille;
            private final InputStream fichier;
            private final TarArchiveInputStream tar;
            private final Description description;

            ArchiveLue(Path chemin) throws IOException {
                taille = Files.size(chemin);
                fichier = Files.newInputStream(chemin);
                tar = new TarArchiveInputStream(
                        new GZIPInputStream(new BufferedInputStream(fichier, 1 << 16), 1 << 16));
                if (!Description.NOM.equals(tar.getNextEntry().getName())) {
                    throw new IOException("the archive does not begin with its description");
                }
                description = Description.lire(tar.readAllBytes());
            }

            Description description() {
                return description;
            }

            /** The name of what comes next, to be read before one asks for what follows. */
            @Nullable String suivante() throws IOException {
                var entree = tar.getNextEntry();
                return entree == null ? null : entree.getName();
            }

            InputStream contenu() {
                return tar;
            }

            /** Of the file, what was read, from 0 to 1. */
            double part() throws IOException {
                return 1 - (double) fichier.available() / taille;
            }

            @Override
            public void close() throws IOException {
                tar.close();
            }
        }
    }
}
