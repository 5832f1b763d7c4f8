package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that a browser sends, one or several. */
public record FichiersRecus(List<MultipartFile> fichiers) {

    private static final int LONGUEUR_D_UN_NOM = 100;
    private static final int LONGUEUR_D_UN_SUFFIXE = 10;

    public FichiersRecus {
        fichiers = fichiers.stream().filter(fichier -> !fichier.isEmpty()).toList();
    }

    public boolean aucun() {
        return fichiers.isEmpty();
    }

    /** What a browser says that they are called: shown again to whoever sent them, and good for nothing else. */
    public String nom() {
        return couper(fichiers.stream()
                .map(fichier -> propre(fichier.getOriginalFilename()))
                .collect(joining(" + ")));
    }

    public static FichiersRecus de(@Nullable List<MultipartFile> envoi) {
        return new FichiersRecus(envoi == null ? List.of() : envoi);
    }

    /** Each for itself, and what it is called; in the order in which they came. */
    public Map<Path, String> poserChacun(DossierTemporaire recu) throws IOException {
        var noms = new LinkedHashMap<Path, String>();
        for (var fichier : fichiers) {
            var la = recu.chemin().resolve("feuille-" + noms.size());
            fichier.transferTo(la);
            noms.put(la, propre(fichier.getOriginalFilename()));
        }
        return noms;
    }

    /** From here on they are one, which waits and is read as one. */
    public void poser(DossierTemporaire recu) throws IOException {
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
