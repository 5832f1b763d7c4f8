package fr.estran.socle.tableurs;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of one entry of a zip, counted. Past a bound nothing comes out any more, and why is remembered: a parser that
 * stands in between would wrap an exception in its own.
 */
final class OctetsMesures extends FilterInputStream {

    private static final int GONFLEMENT = 200;
    private static final long MEGAOCTET = 1024L * 1024;

    private long borne;
    private final long suite;
    private long sortis;
    private long derniereBalise;
    private boolean balises = true;
    private @Nullable RefusDeFeuille refus;

    /**
     * @param borne in bytes, of the whole
     * @param suite in bytes, of what a parser holds at once: a tag, or the text between two of them
     */
    OctetsMesures(InputStream octets, long borne, long suite) {
        super(octets);
        this.borne = borne;
        this.suite = suite;
    }

    long sortis() {
        return sortis;
    }

    void borner(long autre) {
        borne = Math.min(borne, autre);
    }

    /** The rest is for no parser. */
    void finir() throws IOException, FeuilleRefusee {
        balises = false;
        transferTo(OutputStream.nullOutputStream());
        verifier();
    }

    void verifier() throws FeuilleRefusee {
        if (refus != null) {
            throw new FeuilleRefusee(refus);
        }
    }

    @Override
    public int read() throws IOException {
        var un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) {
        if (refus != null) {
            return -1;
        }
        try {
            int lus = in.read(tampon, debut, longueur);
            if (lus > 0) {
                compter(tampon, debut, lus);
            }
            return refus == null ? lus : -1;
        } catch (IOException | RuntimeException e) {
            refus = RefusDeFeuille.ABIME;
            return -1;
        }
    }

    private void compter(byte[] tampon, int debut, int lus) {
        for (int i = debut; balises && i < debut + lus; i++) {
            if (tampon[i] == '<') {
                derniereBalise = sortis + i - debut;
            }
        }
        sortis += lus;
        if (sortis > borne) {
            refus = RefusDeFeuille.TROP_GROS;
        } else if (gonfle()) {
            refus = RefusDeFeuille.GONFLE;
        } else if (balises && sortis - derniereBalise > suite) {
            refus = RefusDeFeuille.CELLULE_TROP_LONGUE;
        }
    }

    private boolean gonfle() {
        return sortis > MEGAOCTET
                && in instanceof InputStreamStatistics mesure
                && sortis > GONFLEMENT * mesure.getCompressedCount();
    }
}
