package fr.estran.echanges.dossiers;

import java.util.List;

/** What became of a zip that was read. */
sealed interface Lecture {

    static Lecture refuser(String phrase) {
        return new Refusee(Trouvailles.dUne(phrase), List.of());
    }

    /** @param laisses what was in the zip beside the folder: perhaps the very file that is missed */
    record Refusee(Trouvailles erreurs, List<Constat> laisses) implements Lecture {}

    /** It is no folder, but may become one: one has to say what its columns are. */
    record ADire() implements Lecture {}

    /** @param sorte what it turned out to be */
    record Acceptee(SorteDeVersement sorte, Changements changements, ApercuDImport apercu, List<Constat> constats)
            implements Lecture {}
}
