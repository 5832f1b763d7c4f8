package fr.estran.bilan.actes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of files with the list of their imprints, in one zip: {@code sha256sum -c} finds it whole, or not. */
record DossierDeDepot(SequencedMap<String, byte[]> fichiers, LocalDate le) {

    static final String FICHE = "fiche-de-depot.txt";
    static final String EMPREINTES = "empreintes-sha256.txt";

    byte[] zip() {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            for (var fichier : fichiers.entrySet()) {
                ajouter(zip, fichier);
            }
            ajouter(zip, Map.entry(EMPREINTES, empreintes().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    private String empreintes() {
        return fichiers.entrySet().stream()
                .map(fichier -> Empreinte.de(fichier.getValue()) + "  " + fichier.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private void ajouter(ZipOutputStream zip, Map.Entry<String, byte[]> fichier) throws IOException {
        var entree = new ZipEntry(fichier.getKey());
        entree.setTimeLocal(le.atStartOfDay());
        zip.putNextEntry(entree);
        zip.write(fichier.getValue());
        zip.closeEntry();
    }
}
