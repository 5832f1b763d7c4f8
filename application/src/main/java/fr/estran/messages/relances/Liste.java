package fr.estran.messages.relances;

import fr.estran.messages.Expediteur.EnCours;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The lists of messages that the staff work through. */
enum Liste {
    ECHECS("echecs", EnCours::echoues),
    A_VENIR("a-venir", EnCours::aPartir),
    PARTIS("partis", EnCours::partis);

    final String chemin;

    /** How many of what is told of something else than places. */
    final ToIntFunction<EnCours> autres;

    Liste(String chemin, ToIntFunction<EnCours> autres) {
        this.chemin = chemin;
        this.autres = autres;
    }

    static Optional<Liste> siConnue(String chemin) {
        return Stream.of(values()).filter(liste -> liste.chemin.equals(chemin)).findFirst();
    }

    String adresse() {
        return "/equipe/messages/" + chemin;
    }
}
