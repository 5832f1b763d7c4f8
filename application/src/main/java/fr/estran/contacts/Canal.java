package fr.estran.contacts;

import java.util.Locale;

/** By which way somebody is told. */
enum Canal {
    SMS("a_envoyer"),
    COURRIEL("a_envoyer"),
    APPEL("a_appeler"),
    COURRIER("a_poster");

    /** Of a message that goes this way, before it has gone. */
    final String attente;

    Canal(String attente) {
        this.attente = attente;
    }

    static Canal de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** It leaves by itself. */
    boolean ecrit() {
        return this == SMS || this == COURRIEL;
    }
}
