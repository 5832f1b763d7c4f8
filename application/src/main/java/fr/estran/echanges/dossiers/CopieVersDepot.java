package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Identifiants;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Sends rows to PostgreSQL in its own text format, a buffer at a time: memory does not grow with the file. */
final class CopieVersDepot implements LectureFichier.Lignes, AutoCloseable {

    private static final int TAMPON = 64 * 1024;

    private final CopyIn copie;
    private final boolean avecIdentifiant;
    private final StringBuilder tampon = new StringBuilder(TAMPON * 2);
    private long lignes;

    CopieVersDepot(CopyIn copie, boolean avecIdentifiant) {
        this.copie = copie;
        this.avecIdentifiant = avecIdentifiant;
    }

    long lignes() {
        return lignes;
    }

    @Override
    public void recevoir(long ligne, @Nullable String[] valeurs) {
        tampon.append(ligne);
        if (avecIdentifiant) {
            tampon.append('\t').append(Identifiants.nouveau());
        }
        for (var valeur : valeurs) {
            tampon.append('\t');
            ecrire(valeur);
        }
        tampon.append('\n');
        lignes++;
        if (tampon.length() > TAMPON) {
            envoyer();
        }
    }

    private void ecrire(@Nullable String valeur) {
        if (valeur == null) {
            tampon.append("\\N");
            return;
        }
        for (int i = 0; i < valeur.length(); i++) {
            var lettre = valeur.charAt(i);
            switch (lettre) {
                case '\\' -> tampon.append("\\\\");
                case '\t' -> tampon.append("\\t");
                case '\n' -> tampon.append("\\n");
                case '\r' -> tampon.append("\\r");
                default -> tampon.append(lettre);
            }
        }
    }

    private void envoyer() {
        var octets = tampon.toString().getBytes(UTF_8);
        tampon.setLength(0);
        try {
            copie.writeToCopy(octets, 0, octets.length);
        } catch (SQLException e) {
            throw new IllegalStateException("the copy of rows was broken off", e);
        }
    }

    @Override
    public void close() {
        envoyer();
        try {
            copie.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("the copy of rows did not end", e);
        }
    }
}
