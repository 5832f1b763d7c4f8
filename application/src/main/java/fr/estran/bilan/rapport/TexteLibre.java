package fr.estran.bilan.rapport;

import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person may write in a section, and how generated words are offered to be rewritten: paragraphs apart by a blank
 * line, lists whose lines begin with a dash, sub-headings that begin with two hashes.
 */
final class TexteLibre {

    private static final String TIRET = "- ";
    private static final String TITRE = "## ";

    private TexteLibre() {}

    static List<Bloc> lire(String texte) {
        var blocs = new ArrayList<Bloc>();
        for (var passage : texte.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
            var lignes = passage.strip().lines().map(String::strip).toList();
            if (!lignes.isEmpty() && lignes.getFirst().startsWith(TITRE)) {
                blocs.add(new Bloc.Titre(
                        3, lignes.getFirst().substring(TITRE.length()).strip()));
                lignes = lignes.subList(1, lignes.size());
            }
            suite(lignes, blocs);
        }
        return blocs;
    }

    /** A list may follow the line that announces it. */
    private static void suite(List<String> lignes, List<Bloc> blocs) {
        int debut = 0;
        while (debut < lignes.size()) {
            boolean liste = lignes.get(debut).startsWith(TIRET);
            int fin = debut;
            while (fin < lignes.size() && lignes.get(fin).startsWith(TIRET) == liste) {
                fin++;
            }
            var memes = lignes.subList(debut, fin);
            blocs.add(
                    liste
                            ? new Bloc.Liste(memes.stream()
                                    .map(ligne ->
                                            ligne.substring(TIRET.length()).strip())
                                    .toList())
                            : new Bloc.Paragraphe(EspacesInsecables.poser(String.join("\n", memes))));
            debut = fin;
        }
    }

    static String ecrire(List<Bloc> blocs) {
        return blocs.stream()
                .filter(TexteLibre::reecrit)
                .map(TexteLibre::ecrire)
                .collect(Collectors.joining("\n\n"));
    }

    /** Tables, charts, and the notice of what was hidden stay as they are, whatever a person writes. */
    static boolean reecrit(Bloc bloc) {
        return bloc instanceof Bloc.Paragraphe || bloc instanceof Bloc.Liste || bloc instanceof Bloc.Titre;
    }

    private static String ecrire(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe(String texte) -> texte;
            case Bloc.Liste(List<String> elements) ->
                elements.stream().map(TIRET::concat).collect(Collectors.joining("\n"));
            case Bloc.Titre(int _, String texte) -> TITRE + texte;
            case Bloc.Encadre _, Bloc.Fiche _, Bloc.Tableau _, Bloc.Graphique _, Bloc.Photo _ -> "";
        };
    }

    /** What a table or a chart is known by; nothing of what is no table. */
    static String legende(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Tableau tableau -> tableau.legende();
            case Bloc.Graphique graphique -> graphique.titre();
            case Bloc.Paragraphe _, Bloc.Liste _, Bloc.Titre _, Bloc.Encadre _, Bloc.Fiche _, Bloc.Photo _ -> "";
        };
    }

    /** As plain lines, with what a person may not rewrite but for tables and charts. */
    static String texte(List<Bloc> blocs) {
        return blocs.stream()
                .map(TexteLibre::lignes)
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String lignes(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe(String texte) -> texte;
            case Bloc.Encadre(String texte) -> texte;
            case Bloc.Titre(int _, String texte) -> texte;
            case Bloc.Liste(List<String> elements) -> String.join("\n", elements);
            case Bloc.Fiche _, Bloc.Tableau _, Bloc.Graphique _, Bloc.Photo _ -> "";
        };
    }

    /** Whether there is anything to read in it. */
    static boolean vide(String texte) {
        return Arrays.stream(texte.split("\n")).allMatch(String::isBlank);
    }
}
