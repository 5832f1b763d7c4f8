package fr.estran.socle.pages;

import fr.estran.socle.pages.PageDuGuide.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes a page of ours of a file of the guide: its links lead to our addresses, its titles can be pointed at. */
final class MiseEnPage {

    private static final List<Extension> TABLEAUX = List.of(TablesExtension.create());
    private static final Parser LECTEUR = Parser.builder().extensions(TABLEAUX).build();

    /** A table scrolls within itself, by keyboard too. */
    private static final String TABLEAU =
            "<div class=\"tableau\" role=\"region\" tabindex=\"0\" aria-label=\"%s, tableau %d\"><table>";

    private final Map<Heading, String> ancres = new IdentityHashMap<>();
    private final Set<String> prises = new HashSet<>();

    private MiseEnPage() {}

    /** @param existe whether the guide has a page of that name: a link to anything else is words alone */
    static PageDuGuide faire(String nom, String texte, Predicate<String> existe) {
        var document = LECTEUR.parse(texte);
        document.accept(new AdressesDuGuide(existe));
        var titre = document.getFirstChild() instanceof Heading premier ? retirer(premier) : nom;
        return new MiseEnPage().page(nom, titre, document);
    }

    private PageDuGuide page(String nom, String titre, Node document) {
        var sections = sections(titre, document);
        var html = enHtml().render(document).replace("</table>", "</table></div>");
        return new PageDuGuide(nom, titre, enTableaux(titre, html), sections);
    }

    /** Each by a name of its own: whoever hears the page goes from one to the next. */
    private static String enTableaux(String titre, String html) {
        var rang = new AtomicInteger();
        var nom = titre.replace("\"", "");
        return Pattern.compile("<table>")
                .matcher(html)
                .replaceAll(_ -> Matcher.quoteReplacement(TABLEAU.formatted(nom, rang.incrementAndGet())));
    }

    private static String retirer(Heading titre) {
        titre.unlink();
        return EnMots.de(titre);
    }

    private List<Section> sections(String titre, Node document) {
        var sections = new ArrayList<Section>();
        var ancre = "";
        var sous = titre;
        var texte = new StringBuilder();
        for (var noeud = document.getFirstChild(); noeud != null; noeud = noeud.getNext()) {
            if (noeud instanceof Heading entete) {
                sections.add(new Section(ancre, sous, texte.toString()));
                sous = EnMots.de(entete);
                ancre = ancre(sous);
                ancres.put(entete, ancre);
                texte.setLength(0);
            } else {
                texte.append(EnMots.de(noeud)).append('\n');
            }
        }
        sections.add(new Section(ancre, sous, texte.toString()));
        return sections;
    }

    /** As the places where one reads these files elsewhere make them, so that a link to one works in both. */
    private String ancre(String titre) {
        var ancre = titre.toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        for (var rang = 1; !prises.add(ancre); rang++) {
            ancre = ancre.replaceFirst("(-\\d+)?$", "-" + rang);
        }
        return ancre;
    }

    /** Markup in a file is shown as it was typed, and an address is of the web or nothing. */
    private HtmlRenderer enHtml() {
        return HtmlRenderer.builder()
                .extensions(TABLEAUX)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(_ -> this::annoter)
                .build();
    }

    private void annoter(Node noeud, String balise, Map<String, String> attributs) {
        if (noeud instanceof Heading entete && ancres.containsKey(entete)) {
            attributs.put("id", ancres.get(entete));
        } else if (noeud instanceof Image) {
            attributs.put("loading", "lazy");
        } else if (balise.equals("pre")) {
            attributs.put("tabindex", "0");
        }
    }

    /** The addresses of files, as they are written in the guide, made addresses of our pages. */
    static final class AdressesDuGuide extends AbstractVisitor {

        private final Predicate<String> existe;

        AdressesDuGuide(Predicate<String> existe) {
            this.existe = existe;
        }

        @Override
        public void visit(Image image) {
            image.setDestination("/aide/images/" + image.getDestination().replaceFirst("^.*/", ""));
            visitChildren(image);
        }

        /** What is on the web stays there; a file that is no page of the guide is not here. */
        @Override
        public void visit(Link lien) {
            visitChildren(lien);
            var adresse = lien.getDestination();
            var page = adresse.replaceFirst("^.*/", "").replaceFirst("\\.md(#.*)?$", "");
            if (existe.test(page)) {
                lien.setDestination("/aide/" + page + adresse.replaceFirst("^[^#]*", ""));
            } else if (!adresse.startsWith("https://") && !adresse.startsWith("#")) {
                for (var mot = lien.getFirstChild(); mot != null; mot = lien.getFirstChild()) {
                    lien.insertBefore(mot);
                }
                lien.unlink();
            }
        }
    }

    /** The words of a passage, without marks, addresses or pictures. */
    static final class EnMots extends AbstractVisitor {

        private final StringBuilder mots = new StringBuilder();

        private EnMots() {}

        static String de(Node noeud) {
            var lecture = new EnMots();
            noeud.accept(lecture);
            return lecture.mots.toString().replaceAll(" +", " ").strip();
        }

        @Override
        public void visit(Text texte) {
            mots.append(texte.getLiteral());
        }

        @Override
        public void visit(Code code) {
            mots.append(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock bloc) {
            mots.append(bloc.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak fin) {
            mots.append(' ');
        }

        @Override
        public void visit(ListItem element) {
            visitChildren(element);
            mots.append(' ');
        }

        @Override
        public void visit(CustomNode noeud) {
            visitChildren(noeud);
            if (noeud instanceof TableCell) {
                mots.append(" · ");
            }
        }

        @Override
        public void visit(Image image) {}
    }
}
