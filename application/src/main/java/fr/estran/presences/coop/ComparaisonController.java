package fr.estran.presences.coop;

import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.presences.coop.Comparaison.Comptes;
import fr.estran.presences.coop.Comparaison.Ligne;
import fr.estran.presences.coop.DeuxComptes.Resultat;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Their export beside what is noted here: on the page, or in a workbook. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record ComparaisonController(DeuxComptes comptes, SaisieDansLaCoop saisie) {

    /** @param comparaison null as long as there is none */
    public record VueComparaison(
            String du, String au, @Nullable Comparaison comparaison, Map<String, String> fautes) {

        public int auPlus() {
            return LIGNES;
        }

        public List<String> nombres(Comptes comptes) {
            return List.of(
                    String.valueOf(comptes.actesLaBas()),
                    String.valueOf(comptes.actesIci()),
                    ecart(comptes.ecartDActes()),
                    String.valueOf(comptes.personnesLaBas()),
                    String.valueOf(comptes.personnesIci()),
                    ecart(comptes.ecartDePersonnes()));
        }

        public String ecart(int ecart) {
            return ecart == 0 ? "0" : (ecart < 0 ? "−" : "+") + Math.abs(ecart);
        }

        /** What stands on each side of a row; many acts of one day and place in one sentence. */
        public List<String> cotes(Ligne ligne) {
            return Stream.of(ligne.leurs(), ligne.notres())
                    .filter(actes -> !actes.isEmpty())
                    .map(actes ->
                            MESSAGES.dire("etat." + ligne.etat(actes.getFirst()).code()) + " : "
                                    + (actes.size() == 1 ? un(actes.getFirst()) : plusieurs(actes)))
                    .toList();
        }

        private static String plusieurs(List<ActeCompare> actes) {
            return MESSAGES.dire(
                    "comparaison.groupe",
                    Map.of("n", actes.size(), "lieu", actes.getFirst().lieu()));
        }

        private static String un(ActeCompare acte) {
            var dits = new ArrayList<String>();
            if (acte.collectif()) {
                dits.add(acte.titre().isEmpty() ? MESSAGES.dire("comparaison.atelier") : acte.titre());
            }
            dits.add(MESSAGES.dire("comparaison.combien", "n", acte.combien()));
            dits.add(acte.lieu());
            if (acte.minutes() > 0) {
                dits.add(MESSAGES.dire("fiche.minutes", "n", acte.minutes()));
            }
            dits.addAll(acte.themes());
            return String.join(", ", dits) + (acte.conseiller().isEmpty() ? "" : " (" + acte.conseiller() + ")");
        }
    }

    static final String ICI = "/equipe/coop/comparaison";

    /** Of one reason; the workbook has all. */
    private static final int LIGNES = 100;

    private static final Messages MESSAGES = Messages.de("presences/coop");
    private static final MediaType CLASSEUR =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping(ICI)
    Page demander() {
        var jour = saisie.aujourdhui();
        return montrer(jour.minusMonths(1).withDayOfYear(1).toString(), jour.toString(), null, Map.of());
    }

    @PostMapping(ICI)
    Object comparer(
            @RequestParam(required = false) @Nullable List<MultipartFile> fichiers,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            @RequestParam(defaultValue = "") String sortie)
            throws IOException {
        var recus = FichiersRecus.de(fichiers);
        var debut = LectureDeSaisie.jour(du).orElse(null);
        var fin = LectureDeSaisie.jour(au).orElse(null);
        var fautes = new LinkedHashMap<String, String>();
        if (recus.aucun()) {
            fautes.put("fichiers", MESSAGES.dire("comparaison.faute.fichiers"));
        }
        if (debut == null) {
            fautes.put("du", MESSAGES.dire("comparaison.faute.jour"));
        }
        if (fin == null) {
            fautes.put("au", MESSAGES.dire("comparaison.faute.jour"));
        }
        if (!fautes.isEmpty() || debut == null || fin == null) {
            return montrer(du, au, null, fautes).refusee();
        }
        return switch (comptes.comparer(recus, debut, fin)) {
            case Resultat.Refusee(var champ, var phrase) ->
                montrer(du, au, null, Map.of(champ, phrase)).refusee();
            case Resultat.Faite(var comparaison) ->
                sortie.equals("classeur")
                        ? AEmporter.fichier(
                                "deux-comptes-" + debut + "-" + fin + ".xlsx",
                                CLASSEUR,
                                ClasseurDesComptes.de(comparaison))
                        : montrer(du, au, comparaison, Map.of());
        };
    }

    private static Page montrer(String du, String au, @Nullable Comparaison comparaison, Map<String, String> fautes) {
        return Page.de("presences/coop/comparaison", MESSAGES, new VueComparaison(du, au, comparaison, fautes));
    }
}
