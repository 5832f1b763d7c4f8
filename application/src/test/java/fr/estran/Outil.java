package fr.estran;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that the tests need beside Java: without it they fail, they are not skipped. */
public final class Outil {

    private Outil() {}

    /** Without the window that nobody sees, where it is there: a fifth less to draw. */
    public static Path chromium() {
        return trouver(
                "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    }

    public static Path libreOffice() {
        return trouver("soffice", "libreoffice");
    }

    private static Path trouver(String... noms) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(dossier -> Stream.of(noms).map(nom -> Path.of(dossier, nom)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "none of " + List.of(noms) + " on the path: ./estran test installs it"));
    }
}
