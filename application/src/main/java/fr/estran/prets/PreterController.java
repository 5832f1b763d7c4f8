package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Fiches;
import fr.estran.personnes.registre.Usagers;
import fr.estran.prets.Prets.Resultat;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody stands at the desk: who, what, until when, yes. Each step is sent with all that the ones before it said; only the last one
 * writes. What is typed to find somebody is never in an address.
 */
@WebController
@Ouvert(Cercle.GUICHET)
public class PreterController {

    /**
     * @param assez it was enough to look for
     * @param semblables who may be the one whose name is being written
     */
    public record VueQui(
            SaisiePret saisie,
            List<FicheTrouvee> trouvees,
            boolean assez,
            List<FicheTrouvee> semblables,
            boolean nouvelle,
            Map<String, String> fautes) {}

    /** @param enMains what they have already */
    public record VuePreter(
            SaisiePret saisie,
            String qui,
            List<ObjetDePret> libres,
            List<Pret> enMains,
            Map<String, String> fautes,
            @Nullable String refus) {}

    private final Prets prets;
    private final ObjetsDePret objets;
    private final Fiches fiches;

    PreterController(Prets prets, ObjetsDePret objets, Fiches fiches) {
        this.prets = prets;
        this.objets = objets;
        this.fiches = fiches;
    }

    /**
     * @param objet chosen already, where one comes from it
     * @param personne found already, where one comes from their sheet
     */
    @GetMapping("/equipe/prets/nouveau")
    @Transactional(readOnly = true)
    Page commencer(
            @RequestParam(required = false) @Nullable String objet,
            @RequestParam(required = false) @Nullable UsagerId personne) {
        return suite(new SaisiePret(Champs.AUCUN)
                .avec("objet", Identifiants.lu(objet))
                .avec("personne", personne));
    }

    @PostMapping("/equipe/prets/nouveau")
    Reponse continuer(@RequestParam MultiValueMap<String, String> envoi) {
        var saisie = new SaisiePret(new Champs(envoi));
        if (!saisie.champs().dit("choisir").isEmpty()) {
            return suite(saisie.sansPersonne().avec("personne", saisie.champs().un("choisir")));
        }
        return switch (saisie.champs().dit("aller")) {
            case "chercher" -> chercher(saisie);
            case "nouvelle" -> qui(preparee(saisie), List.of(), true, Map.of());
            case "creer" -> creer(saisie);
            case "autre" -> qui(saisie.sansPersonne(), List.of(), false, Map.of());
            case "preter" -> preter(saisie);
            default -> suite(saisie);
        };
    }

    private Page chercher(SaisiePret saisie) {
        var cherche = saisie.champs().dit("cherche");
        var assez = Usagers.assezPourChercher(cherche);
        return Page.de(
                "prets/qui",
                MESSAGES,
                new VueQui(saisie, assez ? fiches.chercher(cherche) : List.of(), assez, List.of(), false, Map.of()));
    }

    /** What was looked for is a beginning: a name, or a number. */
    private static SaisiePret preparee(SaisiePret saisie) {
        var cherche = saisie.champs().dit("cherche");
        return saisie.sansPersonne().avec(cherche.matches("[+0-9 .-]*") ? "telephone" : "nom", cherche);
    }

    private Page creer(SaisiePret saisie) {
        var fautes = saisie.fautesDeLaPersonne(MESSAGES, prets.aujourdhui());
        if (!fautes.isEmpty()) {
            return qui(saisie, List.of(), true, fautes).refusee();
        }
        var semblables = prets.semblables(saisie);
        return !semblables.isEmpty() && !saisie.champs().dit("autrePersonne").equals(saisie.nomEntier())
                ? qui(saisie, semblables, true, Map.of()).refusee()
                : suite(saisie);
    }

    private Reponse preter(SaisiePret saisie) {
        var aujourdhui = prets.aujourdhui();
        var objet = saisie.objet();
        var jusquAu = saisie.jusquAu().orElse(null);
        var fautes = saisie.fautes(MESSAGES, aujourdhui);
        if (saisie.personne() == null
                && !saisie.fautesDeLaPersonne(MESSAGES, aujourdhui).isEmpty()) {
            return suite(saisie).refusee();
        }
        if (objet == null || jusquAu == null || !fautes.isEmpty()) {
            return formulaire(saisie, fautes, null).refusee();
        }
        return switch (prets.preter(objet, saisie, jusquAu)) {
            case Resultat.Prete(var pret) ->
                Renvoi.vers("/equipe/prets/" + pret).annoncer(MESSAGES.dire("faite.prete"));
            case Resultat.DejaPrete(var par) ->
                formulaire(
                                saisie.avec("objet", null),
                                Map.of(),
                                MESSAGES.dire(
                                        "refus.deja",
                                        "quoi",
                                        par.quoi(),
                                        "qui",
                                        par.qui(),
                                        "jour",
                                        Jours.dire(par.jusquAu())))
                        .avec(409);
            case Resultat.NonPretable() ->
                formulaire(saisie.avec("objet", null), Map.of(), MESSAGES.dire("refus.retire"))
                        .avec(409);
        };
    }

    private Page suite(SaisiePret saisie) {
        return saisie.personne() == null && !saisie.nouvelle()
                ? qui(saisie, List.of(), false, Map.of())
                : formulaire(saisie, Map.of(), null);
    }

    private static Page qui(
            SaisiePret saisie, List<FicheTrouvee> semblables, boolean nouvelle, Map<String, String> fautes) {
        return Page.de("prets/qui", MESSAGES, new VueQui(saisie, List.of(), false, semblables, nouvelle, fautes));
    }

    private Page formulaire(SaisiePret saisie, Map<String, String> fautes, @Nullable String refus) {
        var personne = saisie.personne();
        var libres = objets.tous().stream().filter(ObjetDePret::libre).toList();
        var datee = saisie.champs().un("jusquAu") == null && fautes.isEmpty()
                ? saisie.avec(
                        "jusquAu", prets.aujourdhui().plusDays(objets.reglage().jours()))
                : saisie;
        return Page.de(
                "prets/preter",
                MESSAGES,
                new VuePreter(
                        datee,
                        personne == null
                                ? saisie.nomEntier()
                                : prets.emprunteur(personne).nomEntier(),
                        libres,
                        personne == null ? List.of() : prets.enMains(personne),
                        fautes,
                        refus));
    }
}
