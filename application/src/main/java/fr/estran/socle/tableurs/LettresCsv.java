package fr.estran.socle.tableurs;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * The letters of a file, for a reader of CSV that does not do two things: take off a byte order mark before the cells are
 * told apart (behind it, the quote that opens the first one would be a letter), and tell that the last quote was never
 * closed, in which case the rows that follow were taken for text.
 */
public final class LettresCsv extends FilterReader {

    private static final char BOM = '\uFEFF';

    private enum Place {
        DEBUT,
        SANS_GUILLEMETS,
        ENTRE_GUILLEMETS,
        APRES_GUILLEMET
    }

    private final char separateur;
    private Place place = Place.DEBUT;

    LettresCsv(Reader lettres, char separateur) throws IOException {
        super(new PushbackReader(lettres));
        this.separateur = separateur;
        var premiere = in.read();
        if (premiere >= 0 && premiere != BOM) {
            ((PushbackReader) in).unread(premiere);
        }
    }

    /** Whether what was read so far ends within quotes. */
    public boolean guillemetOuvert() {
        return place == Place.ENTRE_GUILLEMETS;
    }

    @Override
    public int read() throws IOException {
        var lettre = super.read();
        if (lettre >= 0) {
            suivre((char) lettre);
        }
        return lettre;
    }

    @Override
    public int read(char[] tampon, int debut, int longueur) throws IOException {
        var lues = super.read(tampon, debut, longueur);
        for (int i = debut; i < debut + lues; i++) {
            suivre(tampon[i]);
        }
        return lues;
    }

    private void suivre(char lettre) {
        place = switch (place) {
            case ENTRE_GUILLEMETS -> lettre == '"' ? Place.APRES_GUILLEMET : place;
            case DEBUT, APRES_GUILLEMET -> lettre == '"' ? Place.ENTRE_GUILLEMETS : horsGuillemets(lettre);
            case SANS_GUILLEMETS -> horsGuillemets(lettre);
        };
    }

    private Place horsGuillemets(char lettre) {
        return lettre == separateur || lettre == '\n' || lettre == '\r' ? Place.DEBUT : Place.SANS_GUILLEMETS;
    }
}
