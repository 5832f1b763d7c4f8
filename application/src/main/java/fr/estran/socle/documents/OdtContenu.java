package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Photo;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Diagramme.Support;
import fr.estran.socle.documents.Largeurs.Papier;
import fr.estran.socle.documents.OdtTableau.OdtColonnes;
import fr.estran.socle.documents.OdtTableau.OdtElements;
import java.util.Objects;

/** The text of an OpenDocument; every paragraph bears a named style, so that the looks are changed in one place. */
final class OdtContenu {

    static final String LOGO = "Pictures/logo.png";

    private static final String MODELE = Ressources.texte("/documents/odt-content.xml");

    private final Papier papier;
    private final Balises xml = new Balises();
    private final OdtElements elements = new OdtElements(xml);

    private final Charte charte;

    OdtContenu(Papier papier, Charte charte) {
        this.papier = papier;
        this.charte = charte;
    }

    String contenu(Document document) {
        if (charte.logo() == null) {
            elements.paragraphe("PremierParagraphe", document.auteur());
        } else {
            logo(document.auteur());
            elements.paragraphe("Auteur", document.auteur());
        }
        elements.paragraphe("Title", document.titre());
        elements.paragraphe("Subtitle", document.sujet());
        for (int rang = 0; rang < document.blocs().size(); rang++) {
            bloc(document.blocs().get(rang), rang);
        }
        if (!document.blocs().isEmpty() && document.blocs().getLast() instanceof Tableau) {
            elements.paragraphe("Fin", "");
        }
        return charte.teindre(MODELE)
                .replace("<colonnes/>", OdtColonnes.styles(document.blocs(), papier))
                .replace("<corps/>", xml.toString());
    }

    private void logo(String auteur) {
        xml.ouvrir("text:p", "text:style-name", "Logo");
        cadre("Logo", charte.largeur() * 0.75, Charte.hauteur() * 0.75);
        image(LOGO, "image/png");
        dire("Logo", "Logo : " + auteur);
        xml.fermer();
    }

    private void bloc(Bloc bloc, int rang) {
        switch (bloc) {
            case Fiche fiche -> fiche(fiche, rang);
            case Titre titre -> titre(titre);
            case Paragraphe(var texte) -> elements.paragraphe("Text_20_body", texte);
            case Liste liste -> liste(liste);
            case Encadre(var texte) -> elements.paragraphe("Encadre", texte);
            case Tableau tableau -> new OdtTableau(xml, tableau).ecrire(rang);
            case Graphique graphique -> graphique(graphique, rang);
            case Photo photo -> photo(photo, rang);
        }
    }

    private void fiche(Fiche fiche, int rang) {
        elements.ouvrirTable("Fiche " + (rang + 1), "Fiche");
        xml.vide("table:table-column", "table:style-name", "Libelles");
        xml.vide("table:table-column", "table:style-name", "Valeurs");
        for (Mention mention : fiche.mentions()) {
            elements.ouvrirLigne();
            if (mention.valeur() == null) {
                elements.cellule("BlancLibelle", "Mention", mention.libelle());
                blanc();
            } else {
                elements.cellule("Cellule", "Mention", mention.libelle());
                elements.cellule("Cellule", "Valeur", mention.valeur());
            }
            xml.fermer();
        }
        xml.fermer();
        elements.paragraphe("Standard", "");
    }

    /** A field to click and type over; the line under it is for the pen. */
    private void blanc() {
        elements.ouvrirCellule("Blanc");
        xml.ouvrir("text:p", "text:style-name", "Valeur").ouvrir("text:span", "text:style-name", "Placeholder");
        xml.element("text:placeholder", "<à compléter>", "text:placeholder-type", "text");
        xml.fermer().fermer().fermer();
    }

    private void titre(Titre titre) {
        int niveau = titre.niveau() - 1;
        xml.element(
                "text:h",
                titre.texte(),
                "text:style-name",
                "Heading_20_" + niveau,
                "text:outline-level",
                String.valueOf(niveau));
    }

    private void liste(Liste liste) {
        xml.ouvrir("text:list", "text:style-name", "Liste");
        for (var element : liste.elements()) {
            xml.ouvrir("text:list-item");
            elements.paragraphe("List_20_1", element);
            xml.fermer();
        }
        xml.fermer();
    }

    private void graphique(Graphique graphique, int rang) {
        elements.paragraphe("Caption", graphique.titre());
        var diagramme = new Diagramme(graphique, Support.PAPIER);
        double echelle = Math.min(1, papier.largeur() / diagramme.largeurImprimee());
        xml.ouvrir("text:p", "text:style-name", "Figure");
        cadre("Graphique " + (rang + 1), diagramme.largeurImprimee() * echelle, diagramme.hauteurImprimee() * echelle);
        image(rang, "svg", "image/svg+xml");
        image(rang, "png", "image/png");
        dire(graphique.titre(), graphique.alternative());
        xml.fermer();
    }

    /** What is read under it is kept with it. */
    private void photo(Photo photo, int rang) {
        var taille = TailleDImage.imprimee(photo, papier.largeur());
        xml.ouvrir("text:p", "text:style-name", photo.legende() == null ? "Figure" : "Photo");
        cadre("Photographie " + (rang + 1), taille.largeur(), taille.hauteur());
        image(rang, "jpg", "image/jpeg");
        dire(Objects.requireNonNullElse(photo.legende(), "Photographie"), photo.alternative());
        xml.fermer();
        if (photo.legende() != null) {
            elements.paragraphe("Legende_20_de_20_photo", photo.legende());
        }
    }

    private void cadre(String nom, double largeur, double hauteur) {
        xml.ouvrir(
                "draw:frame",
                "draw:style-name",
                "Cadre",
                "draw:name",
                nom,
                "text:anchor-type",
                "as-char",
                "svg:width",
                OdtColonnes.centimetres(largeur),
                "svg:height",
                OdtColonnes.centimetres(hauteur));
    }

    private void dire(String titre, String alternative) {
        xml.element("svg:title", titre);
        xml.element("svg:desc", alternative);
        xml.fermer();
    }

    static String image(int rang, String extension) {
        return (extension.equals("jpg") ? "Pictures/photo-" : "Pictures/graphique-") + rang + "." + extension;
    }

    private void image(int rang, String extension, String type) {
        image(image(rang, extension), type);
    }

    private void image(String nom, String type) {
        xml.vide(
                "draw:image",
                "xlink:href",
                nom,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                type);
    }
}
