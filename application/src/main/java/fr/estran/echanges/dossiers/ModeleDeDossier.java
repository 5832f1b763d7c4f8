package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.ValeurDExemple;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Empty files of a folder of records, to be filled in a spreadsheet, and a page that says what goes where. */
@Component
public class ModeleDeDossier {

    private static final String FIN = "\r\n";
    private static final String PAGE = "lisez-moi.txt";
    private static final Messages MESSAGES = Messages.de("echanges/echanges");

    private final FormeDuDossier forme;

    ModeleDeDossier(FormeDuDossier forme) {
        this.forme = forme;
    }

    /** What is in the folder already is left as it is: somebody may have begun to fill it. */
    public void ecrire(Path dossier) throws IOException {
        Files.createDirectories(dossier);
        for (var fichier : fichiers()) {
            ecrire(dossier.resolve(fichier.nomComplet()), entete(fichier));
        }
        ecrire(dossier.resolve(PAGE), page());
    }

    private static void ecrire(Path chemin, String contenu) throws IOException {
        if (!Files.exists(chemin)) {
            Files.writeString(chemin, contenu, UTF_8);
        }
    }

    /** Those that are needed first. */
    private List<Fichier> fichiers() {
        return Stream.concat(
                        Stream.of(Structures.FICHIER),
                        Stream.concat(
                                forme.fichiers().values().stream().filter(Fichier::requis),
                                forme.fichiers().values().stream().filter(fichier -> !fichier.requis())))
                .toList();
    }

    /** With a byte order mark, by which Excel knows UTF-8. */
    private static String entete(Fichier fichier) {
        return "\uFEFF" + fichier.colonnes().stream().map(Colonne::nom).collect(joining(";")) + "\r\n";
    }

    private String page() {
        return MESSAGES.dire("modele.debut")
                + FIN
                + fichiers().stream().map(ModeleDeDossier::table).collect(joining());
    }

    private static String table(Fichier fichier) {
        return FIN
                + MESSAGES.dire(
                        fichier.requis() ? "modele.fichier.requis" : "modele.fichier",
                        Map.of("fichier", fichier.nomComplet()))
                + FIN
                + fichier.colonnes().stream().map(ModeleDeDossier::ligne).collect(joining());
    }

    private static String ligne(Colonne colonne) {
        return MESSAGES.dire(
                        colonne.requise() ? "modele.colonne.requise" : "modele.colonne",
                        Map.of(
                                "colonne",
                                colonne.nom(),
                                "attendu",
                                PhraseAttendue.de(colonne.nature()),
                                "exemple",
                                ValeurDExemple.de(colonne)))
                + FIN;
    }
}
