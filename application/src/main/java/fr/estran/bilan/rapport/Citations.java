package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures that a person put into a text by their keys: what each is worth today, and which may not be told. */
public record Citations(Publie annee, Publie avant) {

    /** {usagers 2023}, or {394 = usagers 2023}, whose number is only there to be read. */
    private static final Pattern CLE = Pattern.compile("\\{(?:[^{}=\\v]*=\\h*)?([^{}=\\s][^{}=\\v]*)\\h(\\d{4})}");

    private static final Pattern ACCOLADE = Pattern.compile("\\{[^{}]*}?|}");

    static Citations de(Matiere matiere) {
        return new Citations(matiere.annee(), matiere.avant());
    }

    /** What stands between braces and is no figure that may be told, as it was written. */
    public List<String> refusees(String texte) {
        var refusees = new ArrayList<String>();
        var accolade = ACCOLADE.matcher(texte);
        while (accolade.find()) {
            if (valeur(accolade.group()).isEmpty()) {
                refusees.add(accolade.group());
            }
        }
        return refusees;
    }

    /** Without what stands between braces, whose figures look after themselves. */
    static String taire(String texte) {
        return ACCOLADE.matcher(texte).replaceAll("{}");
    }

    /** Nothing is printed of a paragraph, or of a point of a list, that holds a figure which may not be told. */
    Stream<Bloc> lire(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe(String texte) -> dicible(texte).<Bloc>map(Bloc.Paragraphe::new).stream();
            case Bloc.Encadre(String texte) -> dicible(texte).<Bloc>map(Bloc.Encadre::new).stream();
            case Bloc.Titre(int niveau, String texte) ->
                dicible(texte).<Bloc>map(dit -> new Bloc.Titre(niveau, dit)).stream();
            case Bloc.Liste(List<String> elements) ->
                Stream.of(elements.stream()
                                .flatMap(element -> dicible(element).stream())
                                .toList())
                        .filter(dits -> !dits.isEmpty())
                        .map(Bloc.Liste::new);
            case Bloc.Fiche _, Bloc.Tableau _, Bloc.Graphique _, Bloc.Photo _ -> Stream.of(bloc);
        };
    }

    private Optional<String> dicible(String texte) {
        return refusees(texte).isEmpty()
                ? Optional.of(CLE.matcher(texte)
                        .replaceAll(cle ->
                                Matcher.quoteReplacement(valeur(cle.group()).orElseThrow())))
                : Optional.empty();
    }

    /** The same text as it is read; a key that may not be told stays one. */
    public String dire(String texte) {
        return CLE.matcher(texte)
                .replaceAll(cle -> Matcher.quoteReplacement(valeur(cle.group()).orElse(cle.group())));
    }

    /** The same text, in which each figure is shown with what it is worth today. */
    public String montrer(String texte) {
        return CLE.matcher(texte)
                .replaceAll(cle -> Matcher.quoteReplacement(valeur(cle.group())
                        .map(valeur -> Cite.cle(valeur, cle.group(1), Integer.parseInt(cle.group(2))))
                        .orElse(cle.group())));
    }

    private Optional<String> valeur(String accolade) {
        var cle = CLE.matcher(accolade);
        if (!cle.matches()) {
            return Optional.empty();
        }
        int de = Integer.parseInt(cle.group(2));
        return Stream.of(annee, avant)
                .filter(publie -> publie.annee() == de)
                .flatMap(publie -> publie.chemins().stream()
                        .filter(chemin -> String.join(".", chemin).equals(cle.group(1)))
                        .flatMap(chemin -> Stream.ofNullable(publie.lu(chemin))))
                .filter(valeur -> valeur > 0)
                .map(Typographie::nombre)
                .findFirst();
    }
}
