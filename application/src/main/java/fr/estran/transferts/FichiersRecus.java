package fr.estran.transferts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.estran.apports.DossierTemporaire;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that a browser sends, one or several: from here on they are one, which waits and is read as one. */
record FichiersRecus(List<MultipartFile> fichiers) {

    private static final int LONGUEUR_D_UN_NOM = 100;
    private static final int LONGUEUR_D_UN_SUFFIXE = 10;

    FichiersRecus {
        fichiers = fichiers.stream().filter(fichier -> !fichier.isEmpty()).toList();
    }

    boolean aucun() {
        return fichiers.isEmpty();
    }

    /** What a browser says that they are called: shown again to whoever sent them, and good for nothing else. */
    String nom() {
        return couper(fichiers.stream()
                .map(fichier -> propre(fichier.getOriginalFilename()))
                .collect(joining(" + ")));
    }

    void poser(DossierTemporaire recu) throws IOException {
        if (fichiers.size() == 1) {
            fichiers.getFirst().transferTo(recu.zip());
        } else {
            rassembler(recu);
        }
    }

    /** Workbooks are compressed already. */
    private void rassembler(DossierTemporaire recu) throws IOException {
        var noms = new HashSet<String>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(recu.zip()), UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var fichier : fichiers) {
                zip.putNextEntry(new ZipEntry(unSeul(propre(fichier.getOriginalFilename()), noms)));
                try (var octets = fichier.getInputStream()) {
                    octets.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static String unSeul(String nom, Set<String> autres) {
        var seul = nom;
        for (int rang = 2; !autres.add(seul); rang++) {
            seul = rang + "-" + nom;
        }
        return seul;
    }

    private static String propre(@Nullable String dit) {
        var sansDossier = dit == null ? "" : dit.substring(Math.max(dit.lastIndexOf('/'), dit.lastIndexOf('\\')) + 1);
        var lisible = sansDossier.replaceAll("\\p{Cntrl}", " ").strip();
        return lisible.isEmpty() ? "releves.zip" : couper(lisible);
    }

    /** What it ends with says what it is. */
    private static String couper(String nom) {
        if (nom.length() <= LONGUEUR_D_UN_NOM) {
            return nom;
        }
        var suffixe = nom.substring(Math.max(nom.lastIndexOf('.'), nom.length() - LONGUEUR_D_UN_SUFFIXE));
        return nom.substring(0, LONGUEUR_D_UN_NOM - suffixe.length()) + suffixe;
    }
}
