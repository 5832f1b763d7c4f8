package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.TenueOdt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two documents in three forms for the council, and two files of figures that stay inside. */
record Pieces(Rapport rapport, Formes formes, @Nullable TenueOdt tenue) {

    private static final List<String> FORMES = List.of("html", "pdf", "odt");

    List<Piece> ecrire(ComptesDeLAnnee comptes, boolean interne) {
        var pieces = new ArrayList<Piece>();
        for (var volume : Volume.values()) {
            for (var forme : FORMES) {
                pieces.add(ecrire(volume, forme, !interne));
            }
        }
        pieces.add(Piece.page("bilan.json", BilanJson.ecrire(comptes, rapport), false));
        pieces.add(Piece.page("indicateurs.csv", IndicateursCsv.ecrire(comptes), false));
        return pieces;
    }

    /** One of the documents for the council, without the trouble of the others. */
    Optional<Piece> lire(String nom) {
        return Stream.of(Volume.values())
                .flatMap(volume -> FORMES.stream()
                        .filter(forme -> nom.equals(volume.nom() + "." + forme))
                        .map(forme -> ecrire(volume, forme, true)))
                .findFirst();
    }

    private Piece ecrire(Volume volume, String forme, boolean publique) {
        var document = volume == Volume.RAPPORT ? rapport.recit() : rapport.chiffres();
        var nom = volume.nom() + "." + forme;
        return switch (forme) {
            case "html" -> Piece.page(nom, formes.html(document), publique);
            case "pdf" -> new Piece(nom, formes.pdf(document), publique);
            default -> new Piece(nom, odt(document), publique);
        };
    }

    private byte[] odt(Document document) {
        return tenue == null ? formes.odt(document) : formes.odt(document, tenue);
    }
}
