package fr.estran.banc;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the documentation, whose commands are typed as they are written. */
record Notice(String texte) {

    private static final Pattern BLOC = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    static Notice lire(Path page) throws IOException {
        return new Notice(Files.readString(page));
    }

    /** All that is to be typed under a heading of the second level. */
    String commandes(String titre) {
        var debut = texte.indexOf("\n## " + titre + "\n");
        if (debut < 0) {
            throw new IllegalArgumentException("no heading \"" + titre + "\"");
        }
        var suite = texte.substring(debut + 1);
        var fin = suite.indexOf("\n## ");
        return dits(fin < 0 ? suite : suite.substring(0, fin + 1));
    }

    /** Whether what is under these headings, in their order, is all that the page tells to type. */
    boolean neDitQue(List<String> titres) {
        return dits(texte).equals(titres.stream().map(this::commandes).collect(joining()));
    }

    private static String dits(String partie) {
        return BLOC.matcher(partie).results().map(bloc -> bloc.group(1)).collect(joining());
    }
}
