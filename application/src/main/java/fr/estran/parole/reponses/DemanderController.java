package fr.estran.parole.reponses;

import static fr.estran.parole.reponses.ParolesDeSollicitation.MESSAGES;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Echantillon;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Tirage;
import fr.estran.parole.enquetes.Tirages;
import fr.estran.parole.reponses.Sollicitations.Demande;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to ask: chosen, counted before anybody is, then asked. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record DemanderController(
        Sollicitations sollicitations, Tirages tirages, Quartiers quartiers, FormesDeLaVille formes) {

    public record VueDemander(
            Enquete enquete,
            boolean enCours,
            Echantillon echantillon,
            Map<String, String> fautes,
            @Nullable Tirage tirage,
            Set<Canal> ouverts,
            List<Option> quartiers,
            List<Option> formes) {}

    @GetMapping("/equipe/enquetes/{enquete}/demander")
    Page choisir(@PathVariable EnqueteId enquete) {
        return montrer(enquete, Echantillon.propose(sollicitations.aujourdhui()), Map.of(), null);
    }

    /** Nobody is asked by this: one sees how many would be. */
    @PostMapping("/equipe/enquetes/{enquete}/demander/compter")
    @MemeEnMaintenance
    Page compter(@PathVariable EnqueteId enquete, @RequestParam MultiValueMap<String, String> champs) {
        var echantillon = Echantillon.de(champs);
        var fautes = new LinkedHashMap<String, String>();
        echantillon.fautes().forEach((champ, faute) -> fautes.put(champ, MESSAGES.dire(faute)));
        if (!fautes.isEmpty()) {
            return montrer(enquete, echantillon, fautes, null).refusee();
        }
        return montrer(enquete, echantillon, Map.of(), tirer(enquete, echantillon));
    }

    private Tirage tirer(EnqueteId enquete, Echantillon echantillon) {
        var ouverts = sollicitations.ouverts(sollicitations.lire(enquete), echantillon.canaux());
        return tirages.tirer(enquete, echantillon.avecCanaux(ouverts));
    }

    /** @param usagers those that were counted, one space between two */
    @PostMapping("/equipe/enquetes/{enquete}/demander")
    Renvoi demander(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "") String usagers,
            @RequestParam(defaultValue = "") List<String> canaux) {
        var retour = Renvoi.vers("/equipe/enquetes/" + enquete + "/demandes");
        return switch (sollicitations.solliciter(enquete, lus(usagers), permis(canaux))) {
            case Demande.Faite(var nombres) -> retour.annoncer(ParolesDeSollicitation.demandees(nombres));
            case Demande.TropPeuDeLiens _ -> retour.avertir(MESSAGES.dire("tirage.trop_peu_de_liens"));
            case Demande.Close _ -> retour.avertir(MESSAGES.dire("close.equipe"));
        };
    }

    private static List<UsagerId> lus(String usagers) {
        return Stream.of(usagers.split(" "))
                .flatMap(dit -> Stream.ofNullable(Identifiants.lu(dit, UsagerId::new)))
                .distinct()
                .toList();
    }

    private static Set<Canal> permis(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Code.lire(Canal.class, code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Page montrer(EnqueteId id, Echantillon echantillon, Map<String, String> fautes, @Nullable Tirage tirage) {
        var enquete = sollicitations.lire(id);
        return Page.de(
                "parole/reponses/demander",
                MESSAGES,
                new VueDemander(
                        enquete,
                        sollicitations.enCours(enquete),
                        echantillon,
                        fautes,
                        tirage,
                        sollicitations.ouverts(enquete, Set.of(Canal.values())),
                        quartiers.choix(echantillon.quartiers()).stream()
                                .map(un -> new Option(un.code(), un.nom()))
                                .toList(),
                        formes.auChoix().aFaire(null).stream()
                                .map(une -> new Option(
                                        une.type().code(), une.equipe().titreAuPluriel()))
                                .toList()));
    }
}
