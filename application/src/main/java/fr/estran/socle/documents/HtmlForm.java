package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Diagramme.Support;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills one set of templates, dressed for the screen or for the paper. */
final class HtmlForm {

    private static final TemplateEngine MODELES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String ECRAN =
            Police.NORMALE.css() + Police.GRASSE.css() + Ressources.texte("/documents/ecran.css");
    private static final String PAPIER = Ressources.texte("/documents/papier.css");
    private static final String A_LA_MAIN = PAPIER + Ressources.texte("/documents/a-la-main.css");
    private static final String AFFICHE = Ressources.texte("/documents/affiche.css");

    String page(Document document) {
        return page(document, ECRAN + Glissement.css(document), Support.ECRAN);
    }

    /** The same page as a well-formed XML document, for the PDF. */
    String papier(Document document) {
        return page(document, PAPIER, Support.PAPIER);
    }

    /** The same, to be filled in by hand: larger, in black, with room to write. */
    String aLaMain(Document document) {
        return page(document, A_LA_MAIN, Support.PAPIER);
    }

    /** One sheet for a door, read from afar. @param points the size of its letters */
    String affiche(Document document, int points) {
        return page(document, AFFICHE + "body { font-size: " + points + "pt; }", Support.PAPIER);
    }

    private static String page(Document document, String style, Support support) {
        var blocs = document.blocs();
        int debut = 0;
        while (debut < blocs.size() && blocs.get(debut) instanceof Fiche) {
            debut++;
        }
        var contenus = contenus(blocs, support);
        var page = new StringOutput();
        MODELES.render(
                "socle/documents/page.jte",
                Map.of(
                        "document",
                        document,
                        "style",
                        style,
                        "entete",
                        contenus.subList(0, debut),
                        "corps",
                        contenus.subList(debut, contenus.size())),
                page);
        return page.toString();
    }

    private static List<Content> contenus(List<Bloc> blocs, Support support) {
        var contenus = new ArrayList<Content>();
        for (int rang = 0; rang < blocs.size(); rang++) {
            contenus.add(contenu(blocs.get(rang), rang, support));
        }
        return contenus;
    }

    private static Content contenu(Bloc bloc, int rang, Support support) {
        return switch (bloc) {
            case Fiche _ -> modele("fiche", Map.of("bloc", bloc));
            case Titre _ -> modele("titre", Map.of("bloc", bloc, "rang", rang));
            case Paragraphe _ -> modele("paragraphe", Map.of("bloc", bloc));
            case Liste _ -> modele("liste", Map.of("bloc", bloc));
            case Encadre _ -> modele("encadre", Map.of("bloc", bloc));
            case Tableau tableau -> modele("tableau", tableau(tableau, rang));
            case Graphique graphique -> modele("graphique", Map.of("bloc", bloc, "svg", svg(graphique, support, rang)));
        };
    }

    private static Map<String, Object> tableau(Tableau tableau, int rang) {
        return Map.of(
                "bloc",
                tableau,
                "rang",
                rang,
                "groupes",
                GroupesDeRangees.de(tableau),
                "dense",
                Glissement.dense(tableau));
    }

    private static String svg(Graphique graphique, Support support, int rang) {
        return new Diagramme(graphique, support).svg("graphique-" + rang);
    }

    private static Content modele(String nom, Map<String, Object> valeurs) {
        return sortie -> MODELES.render("socle/documents/" + nom + ".jte", valeurs, sortie);
    }
}
