package fr.estran.banc.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Locale;

/** Sends what no client would, and reads all of what comes back: one connection for each request. */
record Fil(int port) {

    private static final int PATIENCE_MS = 60_000;
    private static final byte[] FIN_DE_TETE = "\r\n\r\n".getBytes(US_ASCII);

    Reponse envoyer(Demande demande) throws IOException {
        var depart = System.nanoTime();
        var recu = new ByteArrayOutputStream();
        try (var fil = new Socket(InetAddress.getLoopbackAddress(), port)) {
            fil.setSoTimeout(PATIENCE_MS);
            fil.getOutputStream().write(demande.octets());
            // Of a body that was announced and does not come, nobody waits for the rest.
            fil.shutdownOutput();
            fil.getInputStream().transferTo(recu);
        } catch (SocketException _) {
            // Closed before all of it was read, as it may be where it is too long: what was answered is here.
        }
        return lire(recu.toByteArray(), System.nanoTime() - depart);
    }

    private static Reponse lire(byte[] recu, long nanos) throws IOException {
        var fin = chercher(recu, FIN_DE_TETE, 0);
        if (fin < 0) {
            return Reponse.AUCUNE;
        }
        var lignes = new String(recu, 0, fin, ISO_8859_1).split("\r\n");
        var entetes = Arrays.stream(lignes)
                .skip(1)
                .map(ligne -> ligne.split(":", 2))
                .collect(groupingBy(
                        ligne -> ligne[0].strip().toLowerCase(Locale.ROOT),
                        mapping(ligne -> ligne.length < 2 ? "" : ligne[1].strip(), toList())));
        var corps = Arrays.copyOfRange(recu, fin + FIN_DE_TETE.length, recu.length);
        if (lignes[0].contains(" 100")) {
            return lire(corps, nanos);
        }
        var reponse = new Reponse(Integer.parseInt(lignes[0].split(" ")[1]), entetes, corps, nanos);
        return reponse.entete("transfer-encoding").filter("chunked"::equals).isEmpty()
                ? reponse
                : new Reponse(reponse.statut(), entetes, recoller(corps), nanos);
    }

    private static byte[] recoller(byte[] morceaux) throws IOException {
        var tout = new ByteArrayOutputStream();
        var la = 0;
        while (true) {
            var ligne = chercher(morceaux, "\r\n".getBytes(US_ASCII), la);
            if (ligne < 0) {
                throw new IOException("an answer was cut");
            }
            var taille = Integer.parseInt(new String(morceaux, la, ligne - la, US_ASCII).strip(), 16);
            if (taille == 0) {
                return tout.toByteArray();
            }
            tout.write(morceaux, ligne + 2, taille);
            la = ligne + 2 + taille + 2;
        }
    }

    private static int chercher(byte[] ou, byte[] quoi, int depuis) {
        for (var la = depuis; la <= ou.length - quoi.length; la++) {
            if (Arrays.equals(ou, la, la + quoi.length, quoi, 0, quoi.length)) {
                return la;
            }
        }
        return -1;
    }
}
