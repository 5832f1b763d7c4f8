package fr.estran.banc;

import fr.estran.banc.VisiteurDuBanc.Formulaire;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.socle.droits.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What people send most: a counsellor signs in, looks for somebody, notes who came; somebody takes a place. */
final class Gestes {

    private static final Pattern FEUILLE = Pattern.compile("href=\"(/equipe/seances/[0-9a-f-]{36}/presences)\"");
    private static final Pattern USAGER = Pattern.compile("href=\"/equipe/personnes/([0-9a-f-]{36})\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"[^\"]*question");
    private static final Pattern ACTION = Pattern.compile("href=\"(/programme/[0-9a-f-]{36})[\"?#]");
    private static final int PAGE = 200;
    private static final int SUITE = 302;

    private Gestes() {}

    /** Each by its name in the ledger, to be done twice. @param neuf somebody who has just come */
    static Map<String, Callable<Integer>> de(Supplier<VisiteurDuBanc> neuf, VisiteurDuBanc conseiller)
            throws Exception {
        var courriel = Role.CONSEILLER.code() + "@demo.invalid";
        conseiller.entrer(courriel, ComptesDeDemonstration.MOT_DE_PASSE);
        var feuille = premier(FEUILLE, conseiller.texte("/equipe/presences"));
        var usager = premier(USAGER, conseiller.texte("/equipe/personnes"));
        var equipe = conseiller.formulaire(feuille);
        var passant = neuf.get();
        var inscription = ouverte(passant);
        var formulaire = passant.formulaire(inscription);
        var prenoms = List.of("Annick", "Jeanne").iterator();
        var gestes = new LinkedHashMap<String, Callable<Integer>>();
        gestes.put("POST /connexion", () -> {
            try (var venu = neuf.get()) {
                venu.entrer(courriel, ComptesDeDemonstration.MOT_DE_PASSE);
            }
            return 0;
        });
        gestes.put("POST /equipe/personnes", envoi(equipe, "/equipe/personnes", "cherche=leg", PAGE));
        gestes.put(
                "POST /equipe/seances/{seance}/presences/chercher",
                envoi(equipe, feuille + "/chercher", "qui=leg", PAGE));
        gestes.put(
                "POST /equipe/seances/{seance}/presences",
                envoi(equipe, feuille, "usager=" + usager + "&venue=PRESENT", SUITE));
        gestes.put(
                "POST /programme/{action}/inscription",
                () -> envoi(
                                formulaire,
                                inscription,
                                "cle=" + UUID.randomUUID()
                                        + "&telephone=0612345678&personnes%5B0%5D.nom=Kerleau&personnes%5B0%5D.prenom="
                                        + prenoms.next(),
                                SUITE)
                        .call());
        return gestes;
    }

    private static Callable<Integer> envoi(Formulaire formulaire, String adresse, String champs, int attendu) {
        return () -> {
            var statut = formulaire.envoyer(adresse, champs);
            if (statut != attendu) {
                throw new IllegalStateException(adresse + " answered " + statut);
            }
            return 0;
        };
    }

    /** The first action of the programme for which one may register, and that asks nothing of its own. */
    private static String ouverte(VisiteurDuBanc passant) throws Exception {
        var liens = ACTION.matcher(passant.texte("/programme"));
        while (liens.find()) {
            var inscription = liens.group(1) + "/inscription";
            var page = passant.texte(inscription);
            if (page.contains("name=\"telephone\"") && !QUESTION.matcher(page).find()) {
                return inscription;
            }
        }
        throw new IllegalStateException("no action is open");
    }

    private static String premier(Pattern forme, String page) {
        var trouve = forme.matcher(page);
        if (!trouve.find()) {
            throw new IllegalStateException("nothing like " + forme);
        }
        return trouve.group(1);
    }
}
