package fr.estran.bilan.actes;

import fr.estran.bilan.actes.EcritureDeMot.MotDuService;
import fr.estran.bilan.rapport.Mot;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The words of the service: written once, they stand in each report. */
@WebController
public record MotsController(Mots mots) {

    public record VueMots(List<MotDuService> mots) {}

    public record VueMot(MotDuService mot, Conciliation conciliation, Paroles paroles, Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");
    private static final String TEXTE = "texte";
    private static final Conciliation.Paroles PAROLES = _ -> M.dire("mots.texte");

    @GetMapping("/bilans/mots")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    Page lister() {
        return Page.de("bilan/actes/mots", M, new VueMots(mots.tous()));
    }

    @GetMapping("/bilans/mots/{nature}/{code}")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Page voir(@PathVariable String nature, @PathVariable String code) {
        var mot = mots.trouver(mot(nature, code)).orElseThrow(Introuvable::new);
        return montrer(mot, Conciliation.ouvrir(champs(mot)), Map.of());
    }

    /** @param retablir whether the words of the software are wanted back */
    @PostMapping("/bilans/mots/{nature}/{code}")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Reponse ecrire(
            @PathVariable String nature,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String retablir) {
        var mot = mots.trouver(mot(nature, code)).orElseThrow(Introuvable::new);
        var envoyee = Conciliation.lire(envoi, champs(mot));
        var lue = retablir == null ? envoyee : envoyee.ecrivant(TEXTE, mot.defaut());
        var fautes = new LinkedHashMap<String, String>();
        lue.fautes(fautes, PAROLES);
        return fautes.isEmpty() ? garder(mot, lue) : refuser(mot, lue, fautes);
    }

    private Reponse garder(MotDuService mot, Conciliation lue) {
        var ecrit = lue.ecrits().dit(TEXTE);
        return switch (mots.ecrire(mot.mot(), ecrit, lue.actuels().dit(TEXTE))) {
            case EcritureDeMot.Gardee _ ->
                Renvoi.vers("/bilans/mots").annoncer(M.dire("mots.garde", "quoi", mot.libelle()));
            case EcritureDeMot.Devancee _ -> throw new Devance();
            case EcritureDeMot.Refusee(var raison) -> refuser(mot, lue, Map.of(TEXTE, dire(raison)));
        };
    }

    private static Page refuser(MotDuService mot, Conciliation lue, Map<String, String> fautes) {
        return montrer(mot, lue, fautes).refusee();
    }

    private static String dire(EcritureDeMot.Raison raison) {
        return switch (raison) {
            case VIDE -> M.dire("mots.vide");
            case TROP_LONG -> M.dire("mots.trop_long", "n", Mots.LONGUEUR);
            case ACCOLADE -> M.dire("mots.accolade");
        };
    }

    private static Mot mot(String nature, String code) {
        return Code.lire(Mot.Nature.class, nature)
                .map(connue -> new Mot(connue, code))
                .orElseThrow(Introuvable::new);
    }

    private static Champs champs(MotDuService mot) {
        return Champs.AUCUN.avec(TEXTE, mot.texte());
    }

    private static Page montrer(MotDuService mot, Conciliation conciliation, Map<String, String> fautes) {
        return Page.de("bilan/actes/mot", M, new VueMot(mot, conciliation, PAROLES, fautes));
    }
}
