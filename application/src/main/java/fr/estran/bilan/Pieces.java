package fr.estran.bilan;

import fr.estran.documents.Document;
import fr.estran.documents.Formes;
import fr.estran.documents.ModeleOdt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three documents for the council, and two files of figures that stay inside. */
final class Pieces {

    private Pieces() {}

    static List<Piece> ecrire(
            Comptes comptes, Rapport rapport, boolean interne, Formes formes, @Nullable ModeleOdt modele) {
        var document = rapport.document();
        return List.of(
                Piece.page("bilan.html", formes.html(document), !interne),
                new Piece("bilan.pdf", formes.pdf(document), !interne),
                new Piece("bilan.odt", odt(document, formes, modele), !interne),
                Piece.page("bilan.json", BilanJson.ecrire(comptes, rapport), false),
                Piece.page("indicateurs.csv", IndicateursCsv.ecrire(comptes), false));
    }

    static byte[] odt(Document document, Formes formes, @Nullable ModeleOdt modele) {
        return modele == null ? formes.odt(document) : formes.odt(document, modele);
    }
}
