package fr.estran.socle.pages;

import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** The addresses of files, as they are written in the guide, made addresses of our pages. */
final class AdressesDuGuide extends AbstractVisitor {

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
