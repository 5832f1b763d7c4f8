package fr.estran.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Outil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, as whoever opens our documents has it. */
public final class Bureautique {

    private Bureautique() {}

    /** The same document in another format, beside the first. */
    public static Path convertir(Path document, String format) throws IOException, InterruptedException {
        var dossier = document.getParent();
        var conversion = new ProcessBuilder(
                        Outil.libreOffice().toString(),
                        "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        dossier.toString(),
                        document.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(conversion.waitFor(120, TimeUnit.SECONDS)).isTrue();
        var nom = document.getFileName().toString();
        var converti = dossier.resolve(nom.substring(0, nom.lastIndexOf('.') + 1) + format);
        assertThat(Files.exists(converti)).isTrue();
        return converti;
    }
}
