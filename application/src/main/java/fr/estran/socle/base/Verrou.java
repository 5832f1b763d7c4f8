package fr.estran.socle.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** Holds a folder of data for one application: the operating system lets go of it when that one dies, however it dies. */
record Verrou(FileChannel fichier) implements AutoCloseable {

    static Verrou prendre(Path dossier) throws IOException {
        var fichier = FileChannel.open(dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!verrouiller(fichier)) {
            fichier.close();
            throw new DejaEnMarche(dossier);
        }
        return new Verrou(fichier);
    }

    private static boolean verrouiller(FileChannel fichier) throws IOException {
        try {
            return fichier.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whoever started it is gone, or the folder would not be ours: a server that is left is stopped. */
    void arreterUnAncien(Path donnees) throws IOException {
        var fichierPid = donnees.resolve("postmaster.pid");
        if (!Files.exists(fichierPid) || Files.size(fichierPid) == 0) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(fichierPid).getFirst().strip());
        var ancien = ProcessHandle.of(pid).filter(processus -> sert(processus, donnees));
        if (ancien.isPresent()) {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
            ancien.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /** The number in a pid file may since have gone to another program. */
    private static boolean sert(ProcessHandle processus, Path donnees) {
        return processus.info().commandLine().orElse("").contains(donnees.toString());
    }

    @Override
    public void close() {
        try {
            fichier.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
