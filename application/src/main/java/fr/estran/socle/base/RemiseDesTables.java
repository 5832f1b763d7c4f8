package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** All that is in an archive into a database that was prepared for it. */
final class RemiseDesTables {

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
                remise.reprendre(
                        lignes().stream().map(TablesRepository.Sequence::lire).toList());
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
            tar = new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(fichier, 1 << 16), 1 << 16));
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
