package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.bilan.rapport.Piece;
import fr.estran.socle.commun.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The report as it is taken away, with a word on each file and on what of the export had no place. */
final class ZipDEssai {

    private static final Messages MESSAGES = Messages.de("commandes/essais");

    private ZipDEssai() {}

    static String nom(int annee) {
        return "bilan-" + annee;
    }

    static byte[] de(int annee, List<Piece> pieces, List<String> constats) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets, UTF_8)) {
            ajouter(
                    zip,
                    nom(annee) + "/a-lire.txt",
                    aLire(annee, pieces, constats).getBytes(UTF_8));
            for (var piece : pieces) {
                ajouter(zip, nom(annee) + "/" + piece.nom(), piece.contenu());
            }
        }
        return octets.toByteArray();
    }

    private static void ajouter(ZipOutputStream zip, String nom, byte[] contenu) throws IOException {
        zip.putNextEntry(new ZipEntry(nom));
        zip.write(contenu);
        zip.closeEntry();
    }

    private static String aLire(int annee, List<Piece> pieces, List<String> constats) {
        var lignes = new ArrayList<String>();
        lignes.add(MESSAGES.dire("zip.titre", Map.of("annee", "" + annee)));
        lignes.add("");
        pieces.forEach(piece -> lignes.add(
                "– " + MESSAGES.dire(piece.publique() ? "zip.publique" : "zip.interne", Map.of("nom", piece.nom()))));
        if (!constats.isEmpty()) {
            lignes.add("");
            lignes.add(MESSAGES.dire("zip.constats"));
            lignes.add("");
            constats.forEach(constat -> lignes.add("– " + constat));
        }
        return String.join("\r\n", lignes) + "\r\n";
    }
}
