package fr.estran.echanges.classeurs;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The State's export "Accompagnements", read to be set beside what is noted here: what it tells of acts, and nothing of whoever came. */
public sealed interface ExportDeLaCoop {

    /** @param constats what of it is not among these acts, each with its count */
    record Lu(List<ActeExporte> actes, List<String> constats) implements ExportDeLaCoop {}

    /** @param phrase says why, and what to do */
    record Refuse(Path fichier, String phrase) implements ExportDeLaCoop {}

    /**
     * @param conseiller who entered it, as the file says; empty where it does not
     * @param canal in our codes, which come from theirs
     * @param minutes zero where nothing that can be is written
     * @param themes as they are written there; the word over all procedures gives way to those that say which
     */
    record ActeExporte(
            LocalDate jour,
            String conseiller,
            boolean collectif,
            String canal,
            String lieu,
            String adresse,
            int minutes,
            String titre,
            List<String> themes,
            int combien) {}

    static ExportDeLaCoop lire(List<Path> fichiers) throws IOException {
        var messages = Messages.de("echanges/reprise");
        var laisses = new Laisses();
        var lecture = new LectureCoop(laisses);
        for (var fichier : fichiers) {
            int tables = lecture.tables();
            var refus = lecture.lire(fichier);
            if (refus.isPresent()) {
                return new Refuse(fichier, refus.get().phrase());
            }
            if (lecture.tables() == tables) {
                return new Refuse(fichier, messages.dire("pas_la_coop"));
            }
        }
        var lues = lecture.activites();
        return lues.isEmpty()
                ? new Refuse(fichiers.getFirst(), messages.dire("sans_activite"))
                : new Lu(lues.stream().map(ExportDeLaCoop::acte).toList(), laisses.phrases(Laisse.NON_COMPTES));
    }

    private static ActeExporte acte(ActiviteCoop activite) {
        return new ActeExporte(
                activite.jour(),
                Stream.of(activite.conseiller().prenom(), activite.conseiller().nom())
                        .filter(nom -> !nom.isEmpty())
                        .collect(joining(" ")),
                activite.collective(),
                activite.canal(),
                activite.lieu().nom(),
                activite.lieu().adresse(),
                activite.duree(),
                activite.titre(),
                activite.themes().stream().map(ActiviteCoop.ThemeCoop::libelle).toList(),
                activite.venus().size());
    }
}
