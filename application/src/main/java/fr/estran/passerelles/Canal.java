package fr.estran.passerelles;

import java.util.Locale;

/** By which way somebody is told. */
public enum Canal {
    SMS("a_envoyer"),
    COURRIEL("a_envoyer"),
    APPEL("a_appeler"),
    COURRIER("a_poster");

    /** Of a message that goes this way, before it has gone. */
    public final String attente;

    Canal(String attente) {
        this.attente = attente;
    }

    public static Canal de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** It leaves by itself. */
    public boolean ecrit() {
        return this == SMS || this == COURRIEL;
    }
}
