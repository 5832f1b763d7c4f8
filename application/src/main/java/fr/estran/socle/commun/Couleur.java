package fr.estran.socle.commun;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A colour of the screen, and how well words are read on it: contrast as WCAG 2 measures it. */
public record Couleur(int rouge, int vert, int bleu) {

    public static final Couleur BLANC = new Couleur(255, 255, 255);

    /** The grounds of our pages by night: the lightest decides. */
    private static final Couleur NUIT = new Couleur(0x1a, 0x25, 0x2e);

    /** What a reader of 65 needs rather than what is allowed: level AAA. */
    private static final double CONFORTABLE = 7;

    public static Optional<Couleur> lire(@Nullable String ecrite) {
        if (ecrite == null || !ecrite.strip().matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        var nombre = Integer.parseInt(ecrite.strip().substring(1), 16);
        return Optional.of(new Couleur(nombre >> 16, (nombre >> 8) & 0xff, nombre & 0xff));
    }

    public double contraste(Couleur autre) {
        var a = luminance();
        var b = autre.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The same by night: as words, and as a ground for dark words. */
    public Couleur eclaircie() {
        var claire = this;
        for (int part = 0; part <= 100 && claire.contraste(NUIT) < CONFORTABLE; part += 5) {
            claire = vers(BLANC, part / 100.0);
        }
        return claire;
    }

    /** The same by night, as a band with white words: present, and not dazzling. */
    public Couleur assombrie() {
        return vers(new Couleur(0, 0, 0), 0.45);
    }

    private Couleur vers(Couleur autre, double part) {
        return new Couleur(
                melange(rouge, autre.rouge, part), melange(vert, autre.vert, part), melange(bleu, autre.bleu, part));
    }

    private static int melange(int de, int vers, double part) {
        return (int) Math.round(de + (vers - de) * part);
    }

    private double luminance() {
        return 0.2126 * lineaire(rouge) + 0.7152 * lineaire(vert) + 0.0722 * lineaire(bleu);
    }

    private static double lineaire(int valeur) {
        var part = valeur / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", rouge, vert, bleu);
    }
}
