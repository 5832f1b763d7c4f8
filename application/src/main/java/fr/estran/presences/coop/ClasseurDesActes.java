package fr.estran.presences.coop;

import static java.util.stream.Collectors.joining;

import fr.estran.presences.coop.ListeCoop.Equipier;
import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Acts in the columns of the State's own export of a team: a row for each participant, the activity repeated, nobody named. Counters of a
 * workshop are dealt to its rows as they come: each family is exact, and what stands beside what says nothing.
 */
final class ClasseurDesActes {

    private static final Messages MESSAGES = Messages.de("presences/coop");

    /** As that export has them, in its order. */
    private static final int COLONNES = 31;

    private final Worksheet feuille;
    private final Map<String, Equipier> equipe;
    private int ligne;

    private ClasseurDesActes(Worksheet feuille, Map<String, Equipier> equipe) {
        this.feuille = feuille;
        this.equipe = equipe;
    }

    static void ecrire(List<ActeCoop> actes, Map<String, Equipier> equipe, LocalDate jour, OutputStream vers)
            throws IOException {
        try (var classeur = new Workbook(vers, "Estran", "1.0")) {
            var feuille = classeur.newWorksheet(MESSAGES.dire("classeur.feuille"));
            var ecrit = new ClasseurDesActes(feuille, equipe);
            ecrit.entete(actes.stream().mapToInt(ActeCoop::combien).sum(), jour);
            for (var acte : actes) {
                ecrit.acte(acte);
            }
            feuille.finish();
        }
    }

    private void entete(int total, LocalDate jour) {
        rangee(MESSAGES.dire("classeur.informations"));
        rangee(MESSAGES.dire("classeur.total"), total);
        rangee(MESSAGES.dire("classeur.jour"), jour);
        ligne++;
        var titres = new ArrayList<>();
        for (int i = 1; i <= COLONNES; i++) {
            titres.add(MESSAGES.dire("colonne." + i));
        }
        rangee(titres.toArray());
    }

    private void acte(ActeCoop acte) {
        var genres = chacun(acte.venus().genres());
        var tranches = chacun(acte.venus().tranches());
        var statuts = chacun(acte.venus().statuts());
        for (int n = 0; n < acte.combien(); n++) {
            rangee(Stream.of(
                            debut(acte, n + 1),
                            milieu(acte),
                            List.<Object>of(
                                    "",
                                    "",
                                    "",
                                    MESSAGES.dire("genre." + genres.get(n)),
                                    MESSAGES.dire("tranche." + tranches.get(n)),
                                    MESSAGES.dire("statut." + statuts.get(n)),
                                    acte.cle().ancre()))
                    .flatMap(List::stream)
                    .toArray());
        }
    }

    private List<Object> debut(ActeCoop acte, int rang) {
        var conseiller = equipe.get(String.valueOf(acte.conseiller()));
        return List.of(
                acte.jour(),
                "",
                "",
                conseiller == null ? "" : conseiller.prenom(),
                conseiller == null ? "" : conseiller.famille(),
                MESSAGES.dire("classeur.role"),
                "",
                MESSAGES.dire(acte.collectif() ? "fiche.collectif" : "fiche.individuel"),
                acte.collectif() ? rang + "/" + acte.combien() : "1");
    }

    private static List<Object> milieu(ActeCoop acte) {
        var cadre = acte.cadre();
        var lieu = acte.lieu();
        var niveau = acte.collectif() ? cadre.niveau() : cadre.autonomie();
        return List.of(
                MESSAGES.dire("canal." + cadre.canal()),
                lieu == null ? "" : lieu.nom(),
                lieu == null ? "" : lieu.adresse(),
                lieu == null ? "" : lieu.commune(),
                lieu == null ? "" : lieu.codePostal(),
                "",
                acte.minutes() > 0 ? acte.minutes() : "",
                acte.collectif() ? acte.titre() : "",
                cadre.materiel().stream()
                        .map(un -> MESSAGES.dire("materiel." + un))
                        .collect(joining(", ")),
                themes(acte),
                "",
                "",
                niveau == null ? "" : MESSAGES.dire((acte.collectif() ? "rang.niveau." : "rang.autonomie.") + niveau),
                acte.collectif() ? "" : MESSAGES.dire(acte.oriente() ? "fiche.oui" : "fiche.non"),
                "");
    }

    /** Those that have no equal stand there in our words: nothing is lost for whoever reads it back. */
    private static String themes(ActeCoop acte) {
        return Stream.concat(acte.themesLaBas().stream().map(ThemeDeLaCoop::libelle), acte.sansEgal().stream())
                .collect(joining(", "));
    }

    private static List<String> chacun(Map<String, Integer> comptes) {
        return comptes.entrySet().stream()
                .flatMap(compte -> Collections.nCopies(compte.getValue(), compte.getKey()).stream())
                .toList();
    }

    private void rangee(Object... cellules) {
        for (int place = 0; place < cellules.length; place++) {
            switch (Objects.requireNonNull(cellules[place])) {
                case LocalDate jour -> {
                    feuille.value(ligne, place, jour);
                    feuille.style(ligne, place).format("dd/mm/yyyy").set();
                }
                case Number nombre -> feuille.value(ligne, place, nombre);
                case Object texte -> {
                    if (!texte.toString().isEmpty()) {
                        feuille.value(ligne, place, texte.toString());
                    }
                }
            }
        }
        ligne++;
    }
}
