package fr.estran.messages.relances;

import java.util.Optional;
import java.util.stream.Stream;

/** The lists of messages that the staff work through. */
enum Liste {
    ECHECS("echecs"),
    A_VENIR("a-venir"),
    PARTIS("partis");

    final String chemin;

    Liste(String chemin) {
        this.chemin = chemin;
    }

    static Optional<Liste> siConnue(String chemin) {
        return Stream.of(values()).filter(liste -> liste.chemin.equals(chemin)).findFirst();
    }

    String adresse() {
        return "/equipe/messages/" + chemin;
    }
}
