package fr.estran.transferts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Records on their way, on the disk of the server: readable by nobody else, gone when the work is done. */
record DossierTemporaire(Path chemin) implements AutoCloseable {

    static DossierTemporaire ouvrir() throws IOException {
        return new DossierTemporaire(Files.createTempDirectory("estran-transfert-"));
    }

    Path zip() {
        return chemin.resolve("recu.zip");
    }

    Path releves() throws IOException {
        return Files.createDirectories(chemin.resolve("releves"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(chemin);
    }
}
