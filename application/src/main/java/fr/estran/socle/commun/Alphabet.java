package fr.estran.socle.commun;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** As names stand in a French list: É is with E. */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<Object> ordre() {
        return Collator.getInstance(Locale.FRENCH);
    }
}
