package fr.estran.banc.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Keys of each kind. Whoever has one is slowed down after {@link #DEMANDES} requests, and the bench is no exception: it asks for another
 * before, as whoever has several programs does.
 */
public final class Trousseau {

    /** Of a key that opens one list: the name of the list comes after it. */
    public static final String OUVRE = "qui n'ouvre que ";

    /** At once, of one key; then one a second. */
    static final int DEMANDES = 300;

    private static final int PRUDENCE = 20;
    private static final Pattern CLE = Pattern.compile("estran_[\\w-]{43}");

    private final Supplier<String> fabrique;
    private final Map<String, String> autres = new TreeMap<>();
    private String bonne = "";
    private int restent;

    /** @param fabrique makes one that opens everything */
    public Trousseau(Supplier<String> fabrique) {
        this.fabrique = fabrique;
    }

    /** One that opens less, or nothing. @param sorte for whoever reads the table */
    public void ajouter(String sorte, String cle) {
        autres.put(sorte, cle);
    }

    String bonne() {
        if (restent == 0) {
            bonne = neuve();
            restent = DEMANDES - PRUDENCE;
        }
        restent--;
        return bonne;
    }

    /** Used by nobody else. */
    String neuve() {
        return fabrique.get();
    }

    List<String> sortes() {
        return List.copyOf(autres.keySet());
    }

    String une(String sorte) {
        return requireNonNull(autres.get(sorte));
    }

    static String taire(String texte) {
        return CLE.matcher(texte).replaceAll("estran_…");
    }
}
